## Roles

role-administrator = administración
role-secretariat = secretaría
role-manager = gestión
role-editor = edición
role-viewer = lectura
role-delegate = delegación
role-focal-point = punto focal
role-deputy = punto focal suplente
role-member = miembro
role-headquarters = Sede
role-an-office = una oficina
role-an-organization = una organización

## Accounts, for whoever keeps them

people-title = Personas
people-search = Buscar por dirección o nombre
people-count = { $count ->
    [one] 1 cuenta
   *[other] { $count } cuentas
}
people-none = Ninguna cuenta coincide.
people-no-role = Sin función
people-disabled = desactivada
people-unconfirmed = dirección sin confirmar
people-add = Añadir a una persona
people-add-act = Añadir
people-add-hint = Recibirá un enlace que debe entregar en persona o por un medio de confianza. Las personas de las organizaciones crean ellas mismas su cuenta.
people-role = Función
people-office = Oficina
people-office-hint = Para las funciones de gestión, edición y lectura.
people-country = País
people-country-hint = Para la función de delegación.
people-country-none = Ninguno
people-link-title = Entregue este enlace
people-link-lead = Permite a <b>{ $email }</b> iniciar sesión una sola vez, hasta el { $until }.
people-link-once = No se vuelve a mostrar. No lo dé a nadie más: quien lo tenga puede iniciar sesión.
people-link-done = Listo
people-name = Nombre
people-added = Fecha de alta
people-confirmed = Confirmación de la dirección
people-seen = Último uso
people-roles = Funciones
people-role-end = Retirar
people-give = Asignar una función
people-give-act = Asignar
people-way-in = Acceso
people-way-in-own = Esta es su propia cuenta. Lo que usa para iniciar sesión está <a href="{ $here }">en su cuenta</a>.
people-way-in-lead = Para quien no puede iniciar sesión. Cada enlace que usted crea anula el anterior.
people-link-act = Crear un enlace
people-start-over = Empezar de nuevo
people-start-over-hint = Para quien perdió el teléfono y los códigos. Se quitan la contraseña, el segundo paso y las llaves de acceso, y se cierran todas las sesiones.
people-independent = Las personas ajenas a la institución se ocupan ellas mismas de su cuenta: aquí no se puede entregar ningún acceso a ella. Solo se puede iniciar sesión con un enlace que llega al correo de su titular.
people-disable = Desactivar
people-disable-lead = La cuenta perderá todas las funciones y se cerrarán todas sus sesiones. Para abrirla de nuevo, añádala otra vez.
people-disable-act = Desactivar esta cuenta
people-disabled-lead = Esta cuenta está desactivada. Para abrirla de nuevo, añádala otra vez con una función.

problem-has-account = Asigne la función en la página de esta cuenta: la cuenta ya es de su titular y no se puede entregar ningún enlace de acceso a ella.
problem-role-of = Elija dónde se ejerce la función: “{ $role }” no se ejerce ahí.
problem-delegate-country = Elija el país de la delegación.
