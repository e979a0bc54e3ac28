# Le journal d’un dossier, et ce que dit le système quand un fichier ne peut être lu ou écrit.

io-disk-full = le disque est plein
io-too-large = le fichier dépasserait la taille que le système autorise
io-permission = vous n’avez pas l’autorisation, ou un autre programme a ouvert le fichier
io-read-only = le disque est protégé en écriture
io-not-found = le répertoire ou le fichier n’existe pas
io-is-a-folder = un répertoire porte déjà ce nom
io-not-a-folder = une partie du chemin est un fichier, pas un répertoire
io-exists = un fichier porte déjà ce nom
io-in-use = un autre programme a ouvert le fichier
io-other = le système signale « { $detail } »

journal-healed = La dernière entrée du journal n’était pas entièrement écrite quand le programme s’est arrêté. Elle a été rétablie ; vérifiez votre dernière décision.

fault-journal-exists = Un dossier se trouve déjà ici.
hint-journal-exists = Ouvrez-le, ou choisissez un autre répertoire pour le nouveau dossier.
fault-journal-not-found = Il n’y a pas de dossier ici : le journal manque.
hint-journal-not-found = Choisissez le répertoire qui contient le journal du dossier.
fault-journal-in-use = Le dossier est ouvert dans une autre fenêtre ou un autre programme.
hint-journal-in-use = Fermez-le là-bas, puis réessayez.
fault-journal-damaged = Le journal a été modifié après coup : cette ligne n’est pas ce qui avait été inscrit.
hint-journal-damaged = Remettez la dernière copie intacte du journal. Les décisions telles qu’elles s’y trouvent ne sont pas fiables.
fault-journal-not-understood = Le journal contient une entrée que cette version du programme ne connaît pas.
hint-journal-not-understood = Ouvrez le dossier avec la version qui l’a écrite, ou une version ultérieure.
fault-journal-changed-outside = Un autre programme a modifié le journal pendant que le dossier était ouvert. Rien n’a été inscrit.
hint-journal-changed-outside = Fermez le dossier et rouvrez-le.
fault-journal-unreadable = Le journal ne peut pas être lu : { $reason }.
fault-journal-unwritable = Rien n’a été inscrit : { $reason }.
hint-journal-unwritable = Libérez de la place ou choisissez un répertoire où vous pouvez écrire, puis décidez à nouveau. Ce qui a été inscrit auparavant est en sécurité.
fault-case-no-person = Rien n’a été inscrit : le nom de la personne manque.
hint-case-no-person = Indiquez votre nom. Il accompagne chaque décision.
fault-case-no-reason = Rien n’a été inscrit : la décision n’a pas de motif.
hint-case-no-reason = Dites pourquoi en quelques mots. Le motif figure dans le fichier de correction.
fault-case-not-undoable = L’entrée { $entry } ne peut pas être annulée : elle n’existe pas, a ouvert le dossier ou est déjà annulée.
fault-case-opened-twice = Le dossier est déjà ouvert.
fault-case-path-not-text = Le chemin d’un fichier ne peut pas être noté : il contient des caractères qui ne forment pas un texte valide.
hint-case-path-not-text = Renommez le fichier ou son répertoire.
