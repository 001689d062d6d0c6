front-title = La sociedad civil y la institución, en un mismo registro
front-lead = Parvis es el atrio donde la institución ({ $institution }) se encuentra con las organizaciones de la sociedad civil con las que trabaja.
front-take-stock = Quién trabaja en qué, dónde, con qué función y desde cuándo: un registro de organizaciones que cualquier persona puede consultar y descargar.

about-title = Acerca de Parvis
about-lead = Parvis es el atrio donde la institución ({ $institution }) se encuentra con las organizaciones de la sociedad civil con las que trabaja.
about-one-record = Cada organización tiene una sola ficha, que sirve en todas partes.
about-whose-title = ¿De quién es?
about-whose = Lo que pertenece a la sociedad civil lleva un borde terracota y una marca redonda. Lo que pertenece a la institución lleva un borde azul y una marca cuadrada. En ambos casos se dice también con palabras.
about-whose-organization = la propia organización
about-whose-office = la Sede de la institución
about-sources-title = De dónde proceden los datos
about-sources = De las propias organizaciones y de listas públicas. Cada dato indica su fuente y el día en que se leyó. En <a href="{ $here }">Datos abiertos</a> se explica cómo obtener una copia.

privacy-title = Privacidad
privacy-lead = Parvis guarda el mínimo posible de datos sobre las personas y dice cuáles son.
privacy-visitors-title = Visitantes
privacy-visitors = Para consultar no hace falta una cuenta. No hay rastreo ni contenido de otros sitios. Si usted elige un idioma, una cookie lo recuerda. La bitácora del servidor anota la dirección de cada página solicitada, pero no lo que se buscó ni quién la solicitó.
privacy-accounts-title = Personas con cuenta
privacy-accounts = Una cuenta contiene una dirección de correo electrónico y una función; una cookie indica que la sesión está iniciada. El historial del registro muestra qué cuenta hizo cada cambio. Los datos de envío de los mensajes se borran al cabo de 30 días.
privacy-organizations-title = Organizaciones
privacy-organizations = El registro contiene datos sobre organizaciones. No contiene datos de migrantes ni de las personas a las que ayudan las organizaciones. Cuando un servicio protege a personas, no se muestra dónde está.

open-data-title = Datos abiertos
open-data-lead = Cualquier persona puede copiar, conservar y usar lo que aquí es público.
open-data-lists-title = Listas
open-data-lists = Cada lista se puede descargar en CSV, XLSX y JSON, con los filtros que usted haya elegido. Los enlaces están debajo de la lista.
open-data-programs-title = Programas
open-data-programs = Un programa puede leer lo mismo mediante la <a href="{ $here }">API</a>, sin clave.
open-data-safe-title = Lo que no se incluye
open-data-safe = Las fichas que sus responsables no hacen públicas y todo lo que pueda poner en peligro a alguien.

api-title = API
api-lead = Un programa puede leer todo lo que es público, sin clave.
api-description = La descripción para herramientas está en <a href="{ $here }">{ $here }</a>. Las respuestas se dan en formato JSON; las listas se entregan por páginas, con un cursor.
api-asks = Lo que se puede pedir
api-name = Nombre
api-holds = Contenido
api-for-example = Ejemplo
