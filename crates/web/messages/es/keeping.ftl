## Registering an organization

keeping-register = Registrar su organización
keeping-register-lead = Empiece por el nombre. Le llevará unos cinco minutos, y su organización aparecerá de inmediato en el directorio.
keeping-account-needed = Antes necesita una cuenta
keeping-account-why = Con ella tendrá a su cargo la ficha de su organización. Lo que ha escrito aquí se conserva.
keeping-sign-up = Crear una cuenta
keeping-sign-in = Ya tengo cuenta: iniciar sesión
keeping-name = Nombre de su organización
keeping-go-on = Continuar
keeping-alike-title = ¿Es una de estas?
keeping-alike-lead = Estas fichas se parecen a “{ $name }”. Si una es de su organización, pida hacerse cargo de ella: así queda reunido todo lo que se sabe de su organización.
keeping-alike-yes = Sí, hacerse cargo de ella
keeping-alike-no = No, continuar
keeping-change-name = Volver al nombre
keeping-rest-lead = Solo el nombre es obligatorio. Puede completar lo demás ahora o más adelante.
keeping-kinds = ¿Qué tipo de organización es?
keeping-kinds-hint = Puede elegir varios. Si ninguno corresponde, no elija ninguno.
keeping-country = País de la sede
keeping-areas = ¿A qué se dedica?
keeping-areas-hint = Puede elegir varios.
keeping-contact = Correo electrónico público
keeping-contact-hint = Lo verá todo el mundo. Si no hay ninguno, deje el campo en blanco.
keeping-registered = Registrada
keeping-registered-title = { $name } ya está en el registro
keeping-next = Qué ocurre ahora
keeping-next-listed = Su organización ya aparece en el directorio, con la indicación <b>según la propia organización</b>. <a href="{ $here }">Ver su ficha</a>.
keeping-next-verified = El personal de la institución examina las fichas nuevas, por lo general en un plazo de dos semanas. Cuando la haya verificado, la ficha lo indicará.
keeping-next-invite = Usted es el punto focal. <a href="{ $here }">Invite a colegas</a> para que no todo dependa de usted.
keeping-next-more = Quienes buscan con quién colaborar encuentran a su organización por lo que dice su ficha. <a href="{ $here }">Añada información</a> cuando quiera.
keeping-see-record = Ver la ficha

## Whose a record is, and how fresh

keeping-self-described = según la propia organización
keeping-verified-on = verificada el { $date }
keeping-taken-down-on = retirada el { $date }
keeping-confirmed-today = confirmada hoy
keeping-confirmed-days = { $count ->
    [one] confirmada ayer
   *[other] confirmada hace { $count } días
}
keeping-confirmed-months = { $count ->
    [one] confirmada hace un mes
   *[other] confirmada hace { $count } meses
}
keeping-confirmed-years = { $count ->
    [one] confirmada hace un año
   *[other] confirmada hace { $count } años
}
keeping-still-right = Confirmar que sigue siendo correcta
keeping-still-right-title = ¿Sigue siendo correcta esta ficha?
keeping-still-right-lead = Vea <a href="{ $here }">la ficha de { $name }</a>. Si todo sigue siendo correcto, confírmelo aquí. Si no, inicie sesión y modifíquela.
keeping-look-first = Ver antes la ficha

## Who acts for an organization

keeping-people-tab = Personas
keeping-people-title = Quién actúa en nombre de esta organización
keeping-you = (usted)
keeping-since = desde el { $date }
keeping-focal-point = Punto focal
keeping-focal-point-hint = Habla y firma en nombre de la organización e invita a colegas.
keeping-deputy = Punto focal suplente
keeping-deputy-hint = Sustituye al punto focal, con los mismos derechos.
keeping-member = Miembro
keeping-member-hint = Modifica la ficha; no firma.
keeping-role = Función
keeping-change-role = Cambiar
keeping-give-role = Asignar esta función
keeping-end-role = Retirar la función
keeping-invite = Invitar a colegas
keeping-invite-hint = La invitación se envía a esta dirección. Se puede aceptar durante 14 días.
keeping-send-invitation = Enviar la invitación
keeping-invited = Invitaciones pendientes
keeping-invited-until = se puede aceptar hasta el { $date }
keeping-withdraw = Anular
keeping-leave = Dejar de actuar en nombre de esta organización
keeping-leave-lead = Dejará de actuar en nombre de { $name }. La ficha queda como está.
keeping-leave-last = Nadie más actúa en su nombre. La ficha sigue siendo de la organización, y nadie la modificará hasta que alguien pida hacerse cargo de ella.
keeping-leave-do = Dejar de actuar
keeping-stay = Seguir actuando

## What the institution has checked, and its notes

keeping-notes-tab = Notas de la institución
keeping-notes-whose = De la institución: solo su personal lee esta página
keeping-notes-title = Notas
keeping-notes-none = No hay ninguna nota.
keeping-note = Nota nueva
keeping-note-hint = Para el personal. No forma parte de la ficha. No incluya datos personales de migrantes.
keeping-note-write = Guardar la nota
keeping-verify-title = Verificación
keeping-verify-lead = Nadie ha verificado todavía esta ficha. Verifíquela cuando sepa que la organización existe y que la ficha es suya.
keeping-verify-words = Cómo lo sabe
keeping-verify-words-hint = Por ejemplo: inscripción oficial consultada, colaboración desde 2019. Queda en el historial.
keeping-verify = Marcar como verificada
keeping-unverify = Quitar la marca
keeping-unverify-reason = Por qué deja de estar verificada

## What the host does

keeping-log-title = Qué ha hecho con esta ficha la institución que aloja el registro
keeping-log-lead = La institución aloja este registro. Puede retirar una ficha por motivos legales o de seguridad, y debe explicar aquí por qué. No cambia nada de lo que está a cargo de la propia organización.
keeping-log-none = Nada. Esta ficha no se ha retirado nunca.
keeping-log-down = Esta ficha está retirada
keeping-log-taken = Retirada
keeping-log-restored = Restablecida
keeping-log-merged = La ficha en la que se integró esta
keeping-take-down-title = Retirar esta ficha
keeping-take-down-lead = “{ $name }” dejará de verse en el directorio y en su dirección. Esto se hace solo por motivos legales o de seguridad. No cambia nada de la ficha, y se puede restablecer.
keeping-take-down-reason = Por qué se retira
keeping-public-reason = Lo leerá todo el mundo.
keeping-take-down = Retirar
keeping-restore-title = Restablecer esta ficha
keeping-restore-reason = Por qué se restablece
keeping-restore = Restablecer
keeping-reason = Motivo

## The history

keeping-its-people = personas de la propia organización
keeping-former = representante anterior
keeping-put-back = Volver a los datos anteriores
keeping-past-register = Registrada por personas de la propia organización
keeping-past-claim = Solicitud aceptada: desde entonces, la ficha está a cargo de la propia organización
keeping-past-confirm = Confirmada como correcta
keeping-past-verify = Verificada por la institución
keeping-past-unverify = La institución le retiró la verificación
keeping-past-take-down = Retirada por la institución que aloja el registro
keeping-past-restore = Restablecida por la institución que aloja el registro
keeping-past-undo = Cambio deshecho

## What stands against it

problem-reason = Indique un motivo de diez caracteres como mínimo.
problem-note = Escriba una nota de { $most } caracteres como máximo.
conflict-undo-changed = Estos datos han vuelto a cambiar desde entonces. Consulte el historial y modifique la propia ficha.
conflict-taken-down = Esta ficha ya está retirada.
conflict-not-taken-down = Esta ficha no está retirada.
