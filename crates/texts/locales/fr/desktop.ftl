# L’enveloppe de la fenêtre : titres des boîtes de dialogue du système, et ce qui peut échouer hors d’un dossier.

dialog-legacy = Choisissez l’extrait de l’ancien système
dialog-migrated = Choisissez l’extrait du nouveau système
dialog-legacy-profile = Choisissez comment lire l’extrait de l’ancien système
dialog-migrated-profile = Choisissez comment lire l’extrait du nouveau système
dialog-case-profile = Choisissez le profil de dossier
dialog-crosswalk = Choisissez la liste des anciens et nouveaux matricules
dialog-save-profile = Conserver la façon de lire ce fichier
dialog-open-case = Choisissez le répertoire d’un dossier
dialog-export = Choisissez un répertoire vide pour les résultats

fault-choose-both = Il faut deux extraits pour comparer : un de l’ancien système et un du nouveau.
hint-choose-both = Choisissez le fichier qui manque.
fault-no-open-case = Aucun dossier n’est ouvert.
hint-no-open-case = Choisissez deux extraits et comparez-les, ou ouvrez un dossier existant.
fault-defect = Le programme a commis lui-même une erreur et n’a pas pu terminer.
hint-defect = Vos décisions sont conservées. Fermez le programme, rouvrez le dossier et réessayez.
