## Activités selon l’IATI

import-kind-iati = Activités telles que publiées selon l’IATI
import-kind-iati-hint = Un fichier XML de version 2.03 ; chaque activité devient un partenariat
import-is-iati = Ce sont des activités publiées selon l’IATI. Elles n’ont pas de colonnes ; chaque numéro est la ligne où une activité commence.
import-partnerships-new = nouveaux partenariats
import-partnerships-changed = partenariats enregistrés qui changent
import-partnerships-open = partenariats dont un participant est à préciser
import-partnerships-unchanged = partenariats inchangés
import-see-partnerships = Voir les partenariats
partnerships-iati = Activités IATI (XML)
partnerships-iati-institution = Fichier IATI sur l’institution (XML)
import-would-partnerships = { $partnerships ->
    [one] { $partnerships } partenariat
   *[other] { $partnerships } partenariats
} avec { $organizations ->
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}. Rien n’a encore changé.

iati-empty = Ce fichier est vide. Vérifiez que le bon fichier a été enregistré.
iati-not-xml = Ce n’est pas du XML. Enregistrez les activités en XML IATI, version 2.03.
iati-web-page = C’est une page web. Enregistrez le fichier IATI vers lequel elle renvoie et envoyez-le.
iati-doctype = La ligne { $line } déclare un type de document, qui peut être nuisible et n’est pas lu. Retirez le DOCTYPE.
iati-organisation-file = Ce fichier décrit des organisations. Envoyez plutôt le fichier d’activités de l’éditeur.
iati-wrong-root = Ce XML commence par « { $name } ». Un fichier d’activités commence par « iati-activities » : envoyez un tel fichier.
iati-old-version = Ce fichier suit la version { $version } de l’IATI. Enregistrez-le en version 2.03.
iati-unknown-version = Ce fichier indique la version « { $version } ». Enregistrez-le en version 2.03.
iati-unknown-encoding = Ce fichier indique l’encodage « { $name } ». Enregistrez-le en UTF-8.
iati-bad-letters = La ligne { $line } contient des octets qui ne sont pas des lettres. Enregistrez le fichier en UTF-8.
iati-broken = Le XML est endommagé à la ligne { $line } : { $how }. Corrigez-le ou demandez une nouvelle copie.
iati-cut-short = Le fichier s’arrête à la ligne { $line }, avant la fin de son contenu. Demandez une nouvelle copie.
iati-too-deep = À la ligne { $line }, plus de { $limit } éléments sont imbriqués. Retirez ceux qui ne sont pas de l’IATI.
iati-too-long = Ce qui commence à la ligne { $line } dépasse { $limit } octets. Raccourcissez le texte ou supprimez-le.
iati-too-many-attributes = À la ligne { $line }, un élément a plus de { $limit } attributs. Retirez ceux qui ne sont pas de l’IATI.
iati-unreadable = Ce fichier n’a pas pu être lu ({ $why }). Réessayez ou demandez une nouvelle copie.
activity-no-identifier = Cette activité n’a pas d’identifiant. Donnez-lui un « iati-identifier ».
activity-no-title = Cette activité n’a pas de titre. Donnez-lui un titre contenant un « narrative ».
activity-too-big = Cette activité dépasse les { $megabytes } Mo permis. Divisez-la ou retirez ce qui n’est pas nécessaire.
activity-too-complex = Cette activité a plus de { $limit } éléments ou espaces de noms. Divisez-la.
activity-unknown-entity = La ligne { $line } utilise « &{ $name }; », que XML ne connaît pas. Écrivez la lettre elle-même.
activity-lone-ampersand = À la ligne { $line } se trouve une esperluette isolée. Écrivez « &amp; » à sa place.
part-no-attribute = Cette partie n’a pas de « { $name } ». Ajoutez cet attribut.
part-no-element = Cette partie ne contient pas de « { $name } ». Ajoutez cet élément.
part-not-a-date = « { $found } » n’est pas une date. Écrivez-la sous la forme 2024-12-31.
part-not-a-number = « { $found } » n’est pas un nombre. Écrivez-le sous la forme 1234567.89.
part-not-yes-or-no = « { $found } » n’est ni oui ni non. Écrivez 1 ou 0.
part-not-a-place = « { $found } » n’est pas un lieu. Écrivez les degrés nord, une espace et les degrés est.
part-again = Cette partie figure une deuxième fois ; la première a été prise. Supprimez l’une des deux.
part-unknown-prefix = Aucun espace de noms n’est déclaré pour « { $prefix }: ». Déclarez-le avec « xmlns:{ $prefix } ».
problem-activity-alone = Cette activité ne nomme personne d’autre que { $institution }. Nommez ceux avec qui elle est menée.
problem-activity-twice = L’activité { $identifier } figurait déjà dans ce fichier ; la première a été prise. Supprimez l’une des deux.
