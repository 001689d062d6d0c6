## What is wrong with what a program asks

problem-cursor = Donnez la valeur de `next` de la page précédente, ou retirez ce paramètre.
problem-limit = Donnez un nombre de 1 à { $most }.
problem-parameter = Retirez ce paramètre : seuls sont admis q, limit, cursor, { $known }.
problem-filters = Donnez { $most } filtres au plus.
problem-query = Corrigez la requête : elle est illisible.
