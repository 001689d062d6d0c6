## Signing in

sign-in = Iniciar sesión
sign-out = Cerrar sesión
sign-in-to-go-on = La página que pidió es para personas con cuenta. Inicie sesión y se abrirá.
sign-in-demonstration = Esto es una demostración
sign-in-demonstration-password = Inicie sesión con cualquiera de estas direcciones y la contraseña <b>{ $password }</b>.
sign-in-email = Dirección de correo electrónico
sign-in-password = Contraseña
sign-in-by-link = Recibir un enlace de acceso
sign-in-by-passkey = Iniciar sesión con una llave de acceso
sign-in-forgotten = Contraseña olvidada
sign-in-new-here = ¿Primera vez aquí? Crear una cuenta
sign-in-open-to-all = Cualquier persona puede consultar el registro sin tener cuenta.
sign-in-back = Volver al inicio de sesión
sign-in-link = Abrió un enlace de acceso. Funciona una sola vez, en este navegador.
sign-in-not-me = Esto no es para mí

## A link by mail

link-title = Iniciar sesión con un enlace
link-lead = Escriba la dirección de su cuenta. Enviaremos a ella un enlace con el que podrá iniciar sesión sin contraseña.
link-send = Enviar el enlace
forgotten-title = Contraseña olvidada
forgotten-lead = Escriba la dirección de su cuenta. Enviaremos a ella un enlace con el que podrá elegir una contraseña nueva.
forgotten-send = Enviar el enlace
mailed-title = Revise su correo
mailed-lead = Hemos escrito a <b>{ $address }</b>. Abra en este dispositivo el enlace de ese mensaje.
mailed-day = El enlace funciona una sola vez, durante un día.
mailed-hour = El enlace funciona una sola vez, durante una hora.
mailed-nothing-title = Si no llega nada
mailed-nothing-wait = Espere unos minutos: algunos servidores de correo tardan.
mailed-nothing-spam = Busque en la carpeta de correo no deseado (spam).
mailed-nothing-address = Compruebe la dirección de arriba y <a href="{ $here }">pida otro enlace</a> con la que usa aquí.
mailed-demonstration = Esto es una demostración: los mensajes no se envían. Quien la administra puede leerlos <a href="{ $here }">aquí</a>.
spent-title = Este enlace ya no se puede usar
spent-again = Pedir un enlace nuevo
spent-sign-in = Ya se usó o caducó. Pida otro; llegará en un minuto.
spent-password = Ya se usó o caducó. Pida otro; llegará en un minuto.
spent-account = Ya se usó o caducó. Si su cuenta ya está creada, inicie sesión. Si no, empiece de nuevo.
spent-invitation = Ya se usó, se anuló o caducó. Si aceptó la invitación, inicie sesión. Si no, pida otra a quien se la envió.
new-password-title = Elija una contraseña
new-password-whose = Para la cuenta <b>{ $email }</b>.
new-password-ends = Se cerrará la sesión en todos los dispositivos.
new-password = Contraseña nueva
new-password-save = Guardar la contraseña
password-hint = 10 caracteres como mínimo, de cualquier tipo. Una frase es una buena opción.

## Making an account

sign-up-title = Crear una cuenta
sign-up-lead = Con una cuenta tendrá a su cargo la ficha de su organización y participará en las actividades a las que esta sea invitada. Antes comprobamos que el correo le llega.
sign-up-send = Recibir un enlace
sign-up-confirmed = Su dirección es <b>{ $email }</b>. Solo faltan dos respuestas.
sign-up-make = Crear mi cuenta
person-name = Su nombre
person-name-hint = El nombre con el que se le conoce. Sus colegas lo ven en Parvis.
problem-person-name = Escriba su nombre.

invitation-title = Ha recibido una invitación
invitation-what = Quien invita: { $inviter }. Función que se le ofrece: { $as } (<b>{ $place }</b>).
invitation-address = La invitación es para <b>{ $email }</b>. Puede aceptarla hasta el { $until }.
invitation-accept = Aceptar e iniciar sesión

## The second step

code-title = El segundo paso
code = Código
code-hint = Las seis cifras que muestra ahora su aplicación de autenticación.
code-demonstration = Esto es una demostración: el código es <b>{ $code }</b>.
code-lost = No tengo mi teléfono
code-recovery = Código de recuperación
code-recovery-hint = Uno de los diez que guardó al configurar el segundo paso. Cada uno funciona una sola vez.
code-both-lost = Si también los perdió, pida a la administración de Parvis que le permita empezar de nuevo.
code-other = Iniciar sesión con otra cuenta
code-passkey-lead = Su cuenta se abre con una llave de acceso. Úsela para continuar.
code-passkey-lost = Se necesitan un navegador con JavaScript y el dispositivo que guarda su llave de acceso. Si lo perdió, pida a la administración de Parvis que le permita empezar de nuevo.
factor-title = Configurar el segundo paso
factor-needed = Quien trabaja para la institución inicia sesión también con un código. Así, conocer la contraseña no basta para entrar. Se configura una sola vez, en dos minutos.
factor-why = A partir de entonces, al iniciar sesión también se le pedirá un código. Así, conocer la contraseña no basta para entrar.
factor-app = Abra en el teléfono una aplicación de autenticación. Si no tiene ninguna, instale una; cualquiera sirve.
factor-scan = Escanee con ella esta imagen.
factor-picture = Código QR con la clave que figura debajo
factor-type = O escriba esta clave en la aplicación:
factor-enter = Escriba las seis cifras que muestra la aplicación.
factor-save = Activar
factor-remove-title = ¿Quitar el segundo paso?
factor-remove-lead = Entonces bastará la contraseña para entrar en su cuenta.
codes-title = Guarde estos códigos
codes-lead = Si pierde el teléfono, puede iniciar sesión con uno de estos códigos en lugar del código de la aplicación. Cada uno sirve una sola vez.
codes-once = No se vuelven a mostrar. Imprima esta página o anótelos, y no los guarde junto al teléfono.
codes-kept = Ya los guardé
codes-renew-title = ¿Crear códigos de recuperación nuevos?
codes-renew-lead = Los códigos que guardó dejarán de funcionar.

## Showing again who one is

prove-title = Demuestre que es usted
prove-lead = Lo que va a cambiar protege su cuenta. Escriba de nuevo este dato; no se lo pediremos otra vez durante un cuarto de hora.
prove-either = Contraseña o código de su aplicación de autenticación
prove-go-on = Continuar
prove-passkey = Lo que va a cambiar protege su cuenta. Use de nuevo su llave de acceso; vale durante un cuarto de hora.
prove-by-link = Lo que va a cambiar protege su cuenta. Todavía no tiene contraseña: pida un enlace, inicie sesión con él y vuelva antes de un cuarto de hora.

## What is wrong, and what is not possible

problem-sign-in = Compruebe la dirección y la contraseña: no corresponden a la misma cuenta.
problem-code = Escriba el código que muestra ahora su aplicación de autenticación. Este es incorrecto o ya se usó.
problem-proof = Escriba su contraseña o un código que muestre ahora su aplicación de autenticación. Esto no es ninguna de las dos cosas.
problem-passkey = Esta llave de acceso no abre nada aquí. Inicie sesión de otra manera.
problem-passkey-again = Inténtelo una vez más: pasó demasiado tiempo o esto ya se usó.
problem-passkey-new = Inténtelo de nuevo o con otro dispositivo: lo que creó este no se puede usar.
problem-passkey-name = Dé a la llave de acceso un nombre de { $most } letras como máximo.
problem-passkeys = Quite primero una llave de acceso: una cuenta tiene { $most } como máximo.
problem-wait = { $minutes ->
    [one] Espere un minuto e inténtelo de nuevo: hubo demasiados intentos.
   *[other] Espere { $minutes } minutos e inténtelo de nuevo: hubo demasiados intentos.
}
problem-busy = Inténtelo de nuevo en un minuto: demasiadas personas están iniciando sesión ahora.
problem-password-short = Elija una contraseña de { $least } caracteres como mínimo. Esta tiene { $letters }.
problem-password-long = Elija una contraseña más corta: basta una frase.
problem-password-common = Elija otra contraseña: esta es una de las primeras que se prueban para entrar en una cuenta ajena.
problem-password-address = Elija otra contraseña: esta es su dirección.
conflict-sign-in-again = Inicie sesión de nuevo: pasó demasiado tiempo u otra ventana se adelantó.
conflict-has-factor = El segundo paso ya está configurado.
conflict-staff-factor = Quien trabaja para la institución conserva el segundo paso o añade antes una llave de acceso.
conflict-prove = Demuestre de nuevo que es usted y vuelva a intentarlo.

## Through the institution's identity provider

sign-in-openid = Iniciar sesión con { $name }
sign-in-openid-whose = Para quienes trabajan en la institución ({ $institution }).
problem-openid-down = { $name } no responde en este momento. Inicie sesión de otra forma o inténtelo de nuevo en unos minutos.
problem-openid-refused = { $name } no confirmó su identidad. Inténtelo de nuevo o inicie sesión de otra forma.
problem-openid-answer = La respuesta de { $name } no es fiable, así que no se inició ninguna sesión. Inténtelo de nuevo; si vuelve a ocurrir, avise a la administración.
problem-openid-unverified = { $name } no acredita que su dirección de correo sea suya. Pida que la confirmen allí o inicie sesión de otra forma.
problem-openid-domain = Inicie sesión de otra forma: { $name } no responde aquí por la dirección { $email }.
problem-openid-unknown = Pida una cuenta a la administración: no hay ninguna con la dirección { $email }.
problem-openid-disabled = Consulte a la administración: la cuenta { $email } está desactivada.
problem-openid-not-staff = Inicie sesión de otra forma: la cuenta { $email } no tiene ninguna función en la institución y { $name } no abre otras cuentas.
problem-openid-both = Inicie sesión de otra forma: la cuenta { $email } no actúa solo en nombre de la institución. { $name } no abre nada que sea de otros.
problem-openid-another = Pida a la administración que le permita empezar de nuevo: la cuenta { $email } ya corresponde a otra persona en { $name }.

## The first administrator

first-run-waits = Nadie administra todavía este registro. Si usted lo opera, <a href="{ $here }">póngalo en marcha</a> con el código que el programa mostró al arrancar.
first-run-title = Poner en marcha este registro
first-run-lead = Nadie administra todavía este registro. Quien lo opera crea aquí, una sola vez, la primera cuenta de administración.
first-run-code = Código de puesta en marcha
first-run-code-hint = El programa lo mostró al arrancar; también figura en su bitácora. Cada arranque genera un código nuevo.
first-run-act = Crear la cuenta de administración
first-run-next = Después configurará el segundo paso de acceso.
first-run-gone-title = Este registro ya está en marcha
first-run-gone = Ya tiene una cuenta de administración, así que esta página no hace falta. Inicie sesión con su cuenta.
problem-first-run-code = Escriba el código que el programa mostró en su último arranque. Este no lo es.
problem-first-run-account = Escriba otra dirección: esta ya tiene una cuenta. Quien opera el registro puede darle la función desde la línea de comandos.
conflict-set-up = El registro ya tiene una cuenta de administración.
