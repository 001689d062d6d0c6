## The frame of every page

institution-built-in = Organización Internacional para las Migraciones
base-skip = Ir al contenido
base-doors = Menú principal
base-search = Buscar organizaciones
base-search-button = Buscar
base-language = Idioma:
base-crumbs = Dónde se encuentra
base-about = Acerca de Parvis
base-privacy = Privacidad
base-open-data = Datos abiertos
base-api = API

nav-take-stock = Hacer balance
nav-organizations = Organizaciones
nav-partnerships = Alianzas
nav-stock = Imágenes y cifras
nav-matrix = Quién hace qué y dónde
nav-activities = Actividades
nav-import = Importar
nav-questions = Preguntas pendientes

## Dates: $month is a number from 1 to 12, $year comes as it is written

date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-moment = { $date }, { $time }

## Amounts: $amount comes written as the language does

money = { $amount } { $currency }
