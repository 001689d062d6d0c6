## One's own account

account-title = Su cuenta
account-you = Usted
account-address = Su dirección es <b>{ $email }</b>.
account-language = Idioma
account-language-hint = Para dirigirnos a usted en estas páginas y en los mensajes.
account-language-browser = El que indique el navegador
account-save = Guardar
account-cancel = Cancelar
account-roles = Sus funciones y dónde las ejerce
account-roles-none = Todavía no actúa en nombre de ninguna organización ni oficina. <a href="{ $here }">Busque su organización</a> en el registro.
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
account-passkeys = Llaves de acceso
account-passkeys-lead = Con una llave de acceso (“passkey”) inicia sesión mediante la huella, el rostro o el PIN de su dispositivo. Sustituye a la contraseña y al código.
account-passkeys-nowhere = Aquí no se pueden usar llaves de acceso: necesitan una dirección con nombre y https, que se configura en public_url.
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
event-failed = Contraseña, código o llave de acceso incorrectos
event-password-changed = Contraseña elegida o cambiada
event-second-factor-added = Segundo paso configurado
event-second-factor-removed = Segundo paso eliminado
event-recovery-code-used = Código de recuperación usado
event-recovery-codes-made = Nuevos códigos de recuperación creados
event-link-asked = Enlace de acceso pedido
event-sessions-ended = Sesiones cerradas en otros dispositivos
event-started-over = La administración de Parvis quitó la contraseña, el segundo paso y las llaves de acceso para que usted pudiera empezar de nuevo
event-token-made = Clave para un programa creada
event-token-revoked = Clave para un programa revocada
event-passkey-added = Llave de acceso añadida
event-passkey-renamed = Nombre de una llave de acceso cambiado
event-passkey-removed = Llave de acceso quitada

## Passkeys

passkey-title = Añadir una llave de acceso
passkey-lead = Su dispositivo o su gestor de contraseñas crea una llave de acceso y la guarda. Con ella, su cuenta se abre mediante su huella, su rostro o su PIN, que nunca salen del dispositivo.
passkey-name = Cómo llamarla
passkey-name-hint = Para reconocerla después, por ejemplo “Mi teléfono”.
passkey-add = Añadirla
passkey-use = Usar una llave de acceso
passkey-script = Las llaves de acceso se crean con JavaScript, que está desactivado en este navegador.
passkey-elsewhere = Las llaves de acceso solo funcionan en la dirección propia de este sitio: abra { $address } e inténtelo allí.
passkey-unknown = Este navegador o dispositivo no lo permite. Inténtelo con otro.
passkey-stopped = No se hizo nada: la operación se interrumpió o tardó demasiado. Puede intentarlo de nuevo.
passkey-lost = Falló la conexión. Inténtelo de nuevo.
passkey-here = Este dispositivo ya tiene una llave de acceso para su cuenta.
passkey-used = Añadida: { $added }. Último uso: { $used }
passkey-unused = Añadida: { $added }. Aún sin usar
passkey-rename = Cambiar el nombre
passkey-rename-title = Cambiar el nombre de la llave de acceso
passkey-save = Guardar el nombre
passkey-remove = Quitar
passkey-remove-title = ¿Quitar la llave de acceso?
passkey-remove-lead = “{ $name }” ya no abrirá su cuenta. Quítela también de su dispositivo.
passkey-remove-last = “{ $name }” ya no abrirá su cuenta. No tiene otra cosa para el segundo paso: la próxima vez que inicie sesión, tendrá que configurarlo antes de continuar.
passkey-remove-act = Quitar la llave de acceso
event-identity-bound = Primer inicio de sesión con el servicio de identidad de la institución
event-provider-refused = El servicio de identidad de la institución intentó iniciar su sesión y se rechazó
event-planted-removed = Se quitaron los medios de acceso creados antes de confirmar su dirección

## Keys for programs

token-title = Crear una clave
token-lead = Con ella, un programa ve y hace <a href="{ $here }">mediante la API</a> lo que usted puede hacer, y nada más.
token-name = Para qué es
token-name-hint = Para reconocerla después, por ejemplo “Informe mensual”.
token-scope = Qué permite
token-read = leer
token-write = leer y cambiar
token-lasts = Durante cuánto tiempo funciona
token-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
token-make = Crear la clave
token-revoke = Revocar
token-used = Funciona hasta el { $until }. Último uso: { $used }
token-unused = Funciona hasta el { $until }. Aún sin usar
token-told-title = Copie esta clave
token-told-lead = Es la clave “<b>{ $name }</b>”, que funciona hasta el { $until }. No se volverá a mostrar.
token-told-how = Guárdela con el mismo cuidado que una contraseña. El programa la envía con cada petición:

problem-token-name = Diga para qué es la clave, con { $most } caracteres como máximo.
problem-token-days = Elija durante cuánto tiempo funciona la clave: { $most } días como máximo.
