## What is wrong with what a program asks

problem-cursor = Indique el `next` de la página anterior u omita este parámetro.
problem-limit = Indique un número del 1 al { $most }.
problem-parameter = Omita este parámetro: no es ninguno de los siguientes: q, limit, cursor, { $known }.
problem-filters = Indique { $most } filtros como máximo.
problem-query = Corrija la consulta: no se puede leer.
