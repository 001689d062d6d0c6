## Proposing

proposals-tab = Propuestas
proposals-propose = Proponer un cambio
proposals-propose-lead = Esta ficha está a cargo de la propia organización: { $name }. Cambie lo que crea que no es correcto: las personas de la organización lo aceptan, lo modifican o lo rechazan.
proposals-why = Por qué
proposals-why-hint = Para las personas de la organización: por ejemplo, de dónde procede la información.
proposals-send = Enviar la propuesta
proposals-merge-title = Proponer una fusión
proposals-merge-lead = La ficha de “{ $name }” está a cargo de la propia organización. Las personas de la organización deciden si “{ $other }” es la misma. Si aceptan, esa ficha se integra en la suya.

## Proposals on a record

proposals-title = Propuestas
proposals-lead = La institución no puede modificar esta ficha. Los cambios que proponen su personal o sus archivos esperan aquí la respuesta de las personas de la organización.
proposals-none = No hay ninguna propuesta.
proposals-one-title = Propuesta
proposals-a-change = Cambiar algunos datos
proposals-a-merge = Integrar otra ficha en esta
proposals-by = presentada por
proposals-by-file = un archivo importado
proposals-open = pendiente de respuesta
proposals-accepted = aceptada el { $date }
proposals-changed = respondida con un cambio el { $date }
proposals-refused = rechazada el { $date }
proposals-differs = Qué cambiaría
proposals-same-now = La ficha ya lo indica así.
proposals-merge-means = <a href="{ $here }">{ $other }</a> se integraría en esta ficha: su dirección llevaría aquí, y aquí figurarían sus nombres y actividades.
proposals-accept = Aceptar
proposals-change = Modificar
proposals-change-lead = La propuesta ya figura en el formulario. Corrija lo que quiera y guarde: esa será la respuesta.
proposals-refuse = Rechazar
proposals-refuse-reason = Por qué la rechaza
proposals-refuse-hint = Lo leerá quien hizo la propuesta.
proposals-who-answers = Responden a ella el punto focal y sus suplentes.

problem-nothing-proposed = Cambie algo: la ficha ya dice esto o ya se propuso antes.
problem-merge-owned = Elija una ficha que esté a cargo de la institución: una que esté a cargo de su propia organización no se integra en otra.
conflict-proposal-answered = Esta propuesta ya tiene respuesta.
conflict-merge-gone = Entretanto, la otra ficha se fusionó o pasó a cargo de su organización.
