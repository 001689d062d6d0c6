## One's own account

account-title = Su cuenta
account-you = Usted
account-address = Su dirección es <b>{ $email }</b>.
account-language = Idioma
account-language-hint = Para dirigirnos a usted en estas páginas y en los mensajes.
account-language-browser = El que pida el navegador
account-save = Guardar
account-cancel = Cancelar
account-roles = Sus funciones y dónde las ejerce
account-roles-none = Todavía no actúa en nombre de nadie. <a href="{ $here }">Busque su organización</a> en el registro.
account-keys = Cómo inicia sesión
account-password-chosen = Elegida
account-password-none = Ninguna: inicia sesión con enlaces
account-password-change = Cambiar
account-password-choose = Elegir una
own-password-lead = Se cerrará la sesión en todos los demás dispositivos.
account-factor = Segundo paso
account-factor-on = Activado: un código de su aplicación de autenticación
account-factor-off = Desactivado
account-factor-add = Configurar
account-factor-remove = Quitar
account-codes = Códigos de recuperación
account-codes-left = { $count ->
    [0] No queda ninguno: cree otros nuevos
    [one] Queda 1
   *[other] Quedan { $count }
}
account-codes-renew = Crear otros nuevos
account-sessions = Dónde tiene la sesión iniciada
account-session-here = este dispositivo
account-session-times = Inicio: { $since }. Último uso: { $used }
account-session-end = Cerrar sesión
account-sessions-end = Cerrar las demás sesiones
account-device-unknown = Navegador desconocido
account-log = Qué se hizo con su cuenta
account-log-lead = Si algo de esto no lo hizo usted, cambie la contraseña y cierre las demás sesiones.
account-log-times = { $count } veces seguidas
account-log-earlier = Anteriores
account-tokens = Claves para programas
account-tokens-lead = Un programa suyo que usa la API inicia sesión con una clave en lugar de su contraseña.
account-data = Sus datos
account-data-lead = Qué se guarda sobre usted y para qué, <a href="{ $here }">en palabras sencillas</a>.

event-signed-in = Inicio de sesión
event-failed = Contraseña o código incorrectos
event-password-changed = Contraseña elegida o cambiada
event-second-factor-added = Segundo paso configurado
event-second-factor-removed = Segundo paso quitado
event-recovery-code-used = Código de recuperación usado
event-recovery-codes-made = Códigos de recuperación nuevos creados
event-link-asked = Enlace pedido
event-sessions-ended = Sesiones cerradas en otros dispositivos
event-started-over = La administración quitó la contraseña y el segundo paso para que usted pudiera empezar de nuevo
event-token-made = Se creó una clave para un programa
event-token-revoked = Se revocó una clave para un programa
event-identity-bound = Primer inicio de sesión con el servicio de identidad de la institución
event-provider-refused = El servicio de identidad de la institución intentó iniciar su sesión y se rechazó

## Keys for programs

token-title = Crear una clave
token-lead = Con ella, un programa ve y hace <a href="{ $here }">mediante la API</a> lo que usted puede hacer, y nada más.
token-name = Para qué es
token-name-hint = Para reconocerla después, por ejemplo “Informe mensual”.
token-scope = Qué permite
token-read = leer
token-write = leer y cambiar
token-lasts = Cuánto tiempo vale
token-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
token-make = Crear la clave
token-revoke = Revocar
token-used = Vale hasta: { $until }. Último uso: { $used }
token-unused = Vale hasta: { $until }. Aún sin usar
token-told-title = Copie esta clave
token-told-lead = Es la clave “<b>{ $name }</b>”, que vale hasta: { $until }. No se volverá a mostrar.
token-told-how = Guárdela como una contraseña. El programa la envía con cada solicitud:

problem-token-name = Diga para qué es la clave, con { $most } letras como máximo.
problem-token-days = Elija cuánto tiempo vale la clave: { $most } días como máximo.
