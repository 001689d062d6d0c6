## Claiming a record

claims-tab = Solicitudes
claims-is-it-yours = ¿Es su organización?
claims-claim-it = Hacerse cargo de esta ficha
claims-work-there = ¿Trabaja usted allí?
claims-ask-to-act = Pida actuar en su nombre
claims-title = Esta ficha es de mi organización
claims-lead = Usted declara que puede hablar en nombre de <b>{ $name }</b>. Si se acepta la solicitud:
claims-means-change = esta ficha quedará a su cargo: la modificará usted y nadie más;
claims-means-people = usted será el punto focal de la organización y podrá invitar a colegas;
claims-means-institution = la institución solo podrá proponerle cambios.
claims-own = Usted ya actúa en nombre de esta organización.
claims-waits-already = Usted ya pidió hacerse cargo de esta ficha. La solicitud está pendiente de decisión.
claims-see = Ver su solicitud
claims-at-once = Su solicitud se aceptará de inmediato.
claims-others-too = Otras personas también hablan en nombre de esta organización o han pedido hacerse cargo de su ficha. Por eso, el personal de la institución examinará antes su solicitud.
claims-not-shown-title = Su dirección de correo electrónico no demuestra que usted pertenezca a la organización
claims-not-shown = Explique cuál es su función en ella. El personal de la institución decide, por lo general en un plazo de dos semanas, y puede consultar a la propia organización.
claims-has-people = Ya hay personas que actúan en nombre de esta organización. Se les informará de su solicitud y podrán oponerse. Si las conoce, pídales una invitación: es más rápido.
claims-words = ¿Cuál es su función en la organización?
claims-words-hint = Qué cargo ocupa, desde cuándo y cómo se puede comprobar, por ejemplo con una página en la que aparezca su nombre.
claims-do = Hacerse cargo de esta ficha
claims-evidence = Qué lo demuestra
claims-evidence-address = La dirección de correo electrónico de quien presenta la solicitud es la dirección pública de la organización
claims-evidence-domain = La dirección de correo electrónico de quien presenta la solicitud es del dominio de la propia organización
claims-evidence-words = Solo lo que dice quien presenta la solicitud

## One claim

claims-one-title = Solicitud
claims-who-claims = <bdi>{ $who }</bdi> declara que habla en nombre de <a href="{ $here }"><bdi>{ $name }</bdi></a>
claims-record = La ficha
claims-said = Qué dice quien presenta la solicitud
claims-objection = Qué objetan las personas de la organización
claims-objected = las personas de la organización se oponen
claims-others = Otras solicitudes
claims-open = pendiente desde el { $date }
claims-granted = aceptada el { $date }
claims-refused = rechazada el { $date }
claims-withdrawn = retirada el { $date }
claims-you-wait = El personal de la institución decide, por lo general en un plazo de dos semanas. Recibirá un correo electrónico.
claims-you-speak = Ahora usted habla en nombre de esta organización y tiene su ficha a su cargo.
claims-decide = Decidir
claims-grant = Aceptar
claims-grant-means = Quien presenta la solicitud pasa a ser el punto focal, y la ficha queda desde entonces a cargo de la organización. Esta decisión no se puede deshacer.
claims-refuse = Rechazar
claims-refuse-reason = Por qué rechaza la solicitud
claims-refuse-hint = Lo leerá quien presentó la solicitud.
claims-object-title = ¿No es así?
claims-object = Oponerse
claims-object-words = Por qué esta persona no habla en nombre de su organización
claims-object-hint = El personal lo lee antes de decidir. Quien presentó la solicitud no lo lee.
claims-withdraw = Retirar esta solicitud

## The claims to an organization

claims-list-title = Quién declara que habla en nombre de esta organización
claims-list-lead = El personal de la institución decide, después de escuchar a las personas de la organización.
claims-none = No hay ninguna solicitud.

problem-claim-words = Explique, con diez caracteres como mínimo, cuál es su función en la organización.
conflict-claim-own = Usted ya actúa en nombre de esta organización.
conflict-claim-open = Usted ya pidió hacerse cargo de esta ficha. La solicitud está pendiente.
conflict-claim-decided = Esta solicitud ya se resolvió o se retiró.
