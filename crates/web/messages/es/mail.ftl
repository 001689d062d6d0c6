## The frame of every mail

mail-greeting = Hola:
mail-copy = Si el botón no funciona, copie esta dirección en el navegador:
mail-from = Enviado por Parvis en nombre de la institución ({ $institution })
mail-why = Este mensaje se refiere a algo que se hizo con su dirección o con su cuenta. No se envía a nadie más.
mail-why-refusable = Usted recibe { $mails }. Puede dejar de recibirlos en cualquier momento.
mail-unsubscribe = Dejar de recibir estos mensajes

mail-subscription-reminders = recordatorios anuales para comprobar si una ficha sigue siendo correcta
mail-subscription-proposals = mensajes sobre propuestas relativas a la ficha de su organización
mail-subscription-desk = mensajes sobre lo que espera una respuesta del personal

## Letters. Each has a subject, which holds no values, and a text of paragraphs. { $act } alone on a line stands for the button.

mail-confirm-address-subject = Confirme su dirección de correo electrónico
mail-confirm-address-text =
    Alguien pidió una cuenta en Parvis con esta dirección. Si fue usted, confirme que la dirección es suya.

    { $act }

    Puede hacerlo hasta el { $until }. Si no fue usted, no haga nada: no se creará ninguna cuenta.
mail-confirm-address-act = Confirmar la dirección

mail-sign-in-link-subject = Su enlace de acceso
mail-sign-in-link-text =
    Este es el enlace de acceso que pidió. Funciona una sola vez, hasta el { $until }.

    { $act }

    Si no lo pidió usted, no haga nada. No dé el enlace a nadie: quien lo tenga puede entrar en su cuenta.
mail-sign-in-link-act = Iniciar sesión

mail-reset-password-subject = Elija una contraseña nueva
mail-reset-password-text =
    Alguien pidió una contraseña nueva para su cuenta. Si fue usted, puede elegirla hasta el { $until }.

    { $act }

    Si no fue usted, no haga nada: su contraseña sigue siendo la misma.
mail-reset-password-act = Elegir una contraseña nueva

mail-password-changed-subject = Se cambió su contraseña
mail-password-changed-text =
    Su cuenta tiene una contraseña nueva. Si la cambió usted, no tiene que hacer nada.

    Si no fue usted, otra persona puede entrar en su cuenta. Revísela ahora y elija otra contraseña.

    { $act }
mail-password-changed-act = Revisar la cuenta

mail-second-factor-changed-subject = Se cambió el segundo paso de acceso
mail-second-factor-changed-text =
    Se configuró, se cambió o se quitó el segundo paso de acceso a su cuenta. Si fue usted, no tiene que hacer nada.

    Si no fue usted, otra persona puede entrar en su cuenta. Revísela ahora y elija otra contraseña.

    { $act }
mail-second-factor-changed-act = Revisar la cuenta

mail-passkey-added-subject = Se añadió una llave de acceso a su cuenta
mail-passkey-added-text =
    La llave de acceso “{ $name }” abre ahora su cuenta. Si la añadió usted, no tiene que hacer nada.

    Si no fue usted, otra persona puede entrar en su cuenta. Revísela ahora, quite la llave de acceso y elija otra contraseña.

    { $act }
mail-passkey-added-act = Revisar la cuenta

mail-passkey-removed-subject = Se quitó una llave de acceso de su cuenta
mail-passkey-removed-text =
    La llave de acceso “{ $name }” ya no abre su cuenta. Si la quitó usted, no tiene que hacer nada.

    Si no fue usted, otra persona puede entrar en su cuenta. Revísela ahora y elija otra contraseña.

    { $act }
mail-passkey-removed-act = Revisar la cuenta

mail-new-sign-in-subject = Alguien inició sesión en su cuenta
mail-new-sign-in-text =
    Se inició sesión en su cuenta desde un navegador que no habíamos visto antes: { $browser }, el { $at }.

    Si fue usted, no tiene que hacer nada. Si no, cierre esa sesión y elija otra contraseña.

    { $act }
mail-new-sign-in-act = Ver las sesiones abiertas

mail-address-has-account-subject = Usted ya tiene una cuenta
mail-address-has-account-text =
    Alguien pidió una cuenta en Parvis con esta dirección. Usted ya tiene una, así que no se creó otra.

    Si fue usted, inicie sesión. Si no sabe su contraseña, allí puede pedir una nueva.

    { $act }

    Si no fue usted, no haga nada.
mail-address-has-account-act = Iniciar sesión

mail-invited-subject = Invitación a Parvis
mail-invited-text =
    Ha recibido una invitación de { $inviter } para unirse en Parvis a “{ $to }”{ $role ->
        [focal_point] , como punto focal
        [member] , como miembro
       *[other] {""}
    }. Parvis es el registro de las organizaciones de la sociedad civil con las que trabaja la institución ({ $institution }).

    { $act }

    Puede aceptarla hasta el { $until }. Si no sabe de qué se trata, no haga nada.
mail-invited-act = Aceptar la invitación

mail-claim-made-subject = Alguien dice hablar en nombre de su organización
mail-claim-made-text =
    { $who } pide hacerse cargo de la ficha de { $organization } en Parvis. Usted es el punto focal de la organización.

    Si la solicitud es correcta, no tiene que hacer nada. Si no lo es, indíquelo antes de que se resuelva.

    { $act }
mail-claim-made-act = Ver la solicitud

mail-claim-granted-subject = La ficha está ahora a su cargo
mail-claim-granted-text =
    Usted pidió hacerse cargo de la ficha de { $organization }, y la respuesta es sí. Lo que escriba en ella se verá de inmediato.

    { $act }
mail-claim-granted-act = Abrir la ficha

mail-claim-refused-subject = Se rechazó su solicitud sobre una ficha
mail-claim-refused-text =
    Usted pidió hacerse cargo de la ficha de { $organization }, y la respuesta es no. Este es el motivo que se indicó:

    { $reason }

    Si cree que es un error, puede presentar otra solicitud y explicar el motivo.

    { $act }
mail-claim-refused-act = Ver la ficha

mail-claim-waits-subject = Una solicitud sobre una ficha espera respuesta
mail-claim-waits-text =
    { $who } pide hacerse cargo de la ficha de { $organization }. La solicitud espera una respuesta.

    { $act }
mail-claim-waits-act = Responder a la solicitud

mail-proposal-made-subject = Alguien propone un cambio en su ficha
mail-proposal-made-text =
    { $who } propone un cambio en la ficha de { $organization }. No cambia nada mientras usted no lo acepte.

    { $act }
mail-proposal-made-act = Ver la propuesta

mail-still-right-subject = ¿Sigue siendo correcta su ficha?
mail-still-right-text =
    Hace un año que nadie confirma la ficha de { $organization }. Si todo sigue siendo correcto, puede confirmarlo con un solo clic. Si no, puede corregirla allí.

    { $act }
mail-still-right-act = Revisar la ficha

mail-account-unused-subject = Su cuenta se va a borrar
mail-account-unused-text =
    Hace mucho tiempo que no inicia sesión. Parvis no conserva cuentas que nadie usa: la suya se borrará el { $on }.

    Para conservarla, inicie sesión una vez antes de ese día. Si ya no la quiere, no haga nada.

    { $act }
mail-account-unused-act = Iniciar sesión y conservarla

mail-account-erased-subject = Su cuenta se ha borrado
mail-account-erased-text =
    Se borraron su cuenta y los datos que se guardaban sobre usted. Las fichas de las organizaciones se conservan, pero el nombre de usted ya no figura en ellas.

    Este es el último mensaje sobre la cuenta.

mail-verification-granted-subject = Su organización está verificada
mail-verification-granted-text =
    La institución ({ $institution }) ha verificado { $organization }. Desde ahora, la ficha lo indica.

    { $act }
mail-verification-granted-act = Abrir la ficha

mail-verification-refused-subject = No se pudo verificar su organización
mail-verification-refused-text =
    La institución ({ $institution }) no pudo verificar { $organization }. Este es el motivo que se indicó:

    { $reason }

    La ficha queda como está. Cuando haya resuelto lo que falta, puede pedir de nuevo la verificación.

    { $act }
mail-verification-refused-act = Abrir la ficha

## What staff sees of mail

mail-title = Correo
mail-lead-here = No hay ningún servidor de correo configurado. Los mensajes se quedan en la carpeta de datos y se pueden leer aquí.
mail-lead-server = El correo sale por un servidor. El texto de los mensajes no se guarda; aquí se ve qué fue de cada uno. Todo esto se borra al cabo de 30 días.
mail-none = Todavía no se ha enviado ningún mensaje
mail-none-advice = Los mensajes aparecen aquí en cuanto Parvis comunica algo por correo.
mail-count = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}
mail-subject = Asunto
mail-to = Para
mail-when = Cuándo
mail-became = Estado
mail-attempts = Intentos
mail-next = Próximo intento
mail-settled = Desde
mail-error = Qué falló
mail-language = Idioma
mail-as-sent = Texto del mensaje
mail-not-kept = El texto no se muestra: puede contener enlaces que solo debe usar quien recibe el mensaje.
mail-state-waiting = en espera
mail-state-sending = en curso de envío
mail-state-sent = enviado
mail-state-kept = en la carpeta de datos
mail-state-failed = no se pudo enviar
mail-state-bounced = devuelto
mail-state-withdrawn = ya no se enviará
mail-bounced-title = ¿Se devolvió este mensaje?
mail-bounced-hint = El servidor de correo lo comunica con un mensaje al remitente. Escriba en pocas palabras lo que decía.
mail-bounced-why = Qué decía el servidor
mail-bounced-act = Anotar la devolución

## Stopping mails

unsubscribe-title = Dejar de recibir estos mensajes
unsubscribe-what = Usted recibe { $mails }.
unsubscribe-act = Dejar de recibirlos
unsubscribe-keep = Seguir recibiéndolos
unsubscribe-done-title = Ya no recibirá estos mensajes
unsubscribe-done = Ya no se enviará a su dirección lo siguiente: { $mails }. Seguirá recibiendo los mensajes sobre su propia cuenta.

mail-partnership-proposed-subject = Una organización propone una alianza
mail-partnership-proposed-text =
    Se propone a su oficina una alianza: «{ $partnership }». La propuesta espera una respuesta.

    { $act }
mail-partnership-proposed-act = Ver la propuesta

mail-partnership-taken-on-subject = Su propuesta de alianza fue aceptada
mail-partnership-taken-on-text =
    La oficina aceptó la alianza «{ $partnership }» y lleva su ficha desde ahora. Usted puede comentarla y decir si es correcta.

    { $act }
mail-partnership-taken-on-act = Ver la alianza

mail-partnership-declined-subject = Su propuesta de alianza no fue aceptada
mail-partnership-declined-text =
    La oficina no aceptó la alianza «{ $partnership }». El motivo: { $reason }

    { $act }
mail-partnership-declined-act = Ver la propuesta

mail-partnership-recorded-subject = ¿Es correcta la ficha de su alianza?
mail-partnership-recorded-text =
    Una oficina registró o modificó la alianza «{ $partnership }» con su organización. Diga si la ficha es correcta.

    { $act }
mail-partnership-recorded-act = Revisar la ficha

mail-agreement-ends-subject = Una alianza está por terminar
mail-agreement-ends-text =
    La alianza «{ $partnership }» termina el { $on }. Si continúa, registre lo acordado; si no, registre cómo terminó.

    { $act }
mail-agreement-ends-act = Ver la alianza

mail-partnership-untouched-subject = ¿Sigue en curso esta alianza?
mail-partnership-untouched-text =
    Nadie ha tocado la ficha de la alianza «{ $partnership }» desde el { $since }. Si todo sigue siendo correcto, dígalo; si no, corríjala.

    { $act }
mail-partnership-untouched-act = Ver la alianza
