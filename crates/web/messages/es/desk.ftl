desk-title = Pendientes
desk-claims = Solicitudes por resolver
desk-questions = Preguntas de las importaciones
desk-questions-open = { $names ->
    [one] 1 nombre
   *[other] { $names } nombres
} y { $words ->
    [one] 1 palabra
   *[other] { $words } palabras
} por aclarar
desk-unverified = Organizaciones por verificar
desk-proposals = Propuestas sin respuesta
desk-my-claims = Sus solicitudes
desk-claimed-by = solicitud de { $who }
desk-waits-for-staff = El personal de la institución decide.
desk-since = desde el { $date }
desk-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
desk-decide = Decidir
desk-verify = Verificar
desk-look = Ver
desk-answer = Responder
desk-still-right = Nadie ha confirmado esta ficha desde el { $date }. ¿Sigue siendo correcta?
desk-nothing-here = Aquí no tiene nada pendiente.
desk-empty = No tiene nada pendiente.
desk-register-lead = Todavía no actúa en nombre de ninguna organización. Registre la suya, o búsquela en el directorio y pida hacerse cargo de su ficha.
desk-office = Pendientes de
desk-show = Mostrar
desk-own-offices = Mis oficinas
desk-all-offices = Todas las oficinas
desk-see-all = Ver lo pendiente de todas las oficinas
desk-verify-many = Verificar varias a la vez
