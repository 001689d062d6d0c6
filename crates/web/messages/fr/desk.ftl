desk-title = À faire
desk-claims = Demandes à trancher
desk-questions = Questions posées lors des imports
desk-questions-open = { $names ->
    [one] { $names } nom
   *[other] { $names } noms
} et { $words ->
    [one] { $words } mot
   *[other] { $words } mots
} en attente d’une réponse
desk-unverified = Organisations à vérifier
desk-proposals = Propositions restées sans réponse
desk-my-claims = Vos demandes
desk-claimed-by = demande présentée par { $who }
desk-waits-for-staff = Le personnel de l’institution décide.
desk-since = depuis le { $date }
desk-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
desk-decide = Décider
desk-verify = Vérifier
desk-look = Voir
desk-answer = Répondre
desk-still-right = Personne n’a confirmé cette fiche depuis le { $date }. Est-elle toujours exacte ?
desk-nothing-here = Rien ne vous attend ici.
desk-empty = Rien ne vous attend.
desk-register-lead = Vous n’agissez encore pour aucune organisation. Inscrivez la vôtre, ou trouvez-la dans le répertoire et demandez à tenir sa fiche.
desk-office = À faire pour
desk-show = Afficher
desk-own-offices = Mes bureaux
desk-all-offices = Tous les bureaux
desk-see-all = Voir ce qui attend tous les bureaux
desk-verify-many = En vérifier plusieurs à la fois
