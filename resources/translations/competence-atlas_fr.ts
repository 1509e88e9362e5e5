<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sous-compétence</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Activity domain</source>
        <translation>Domaine d’activité</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 (weight)</source>
        <translation>%1 (poids)</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-competence(s)</source>
        <translation>
            <numerusform>%n sous-compétence</numerusform>
            <numerusform>%n sous-compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) rated</source>
        <translation>
            <numerusform>%1 cellule renseignée sur %n</numerusform>
            <numerusform>%1 cellules renseignées sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Domain %1 of %2</source>
        <translation>Domaine %1 sur %2</translation>
    </message>
    <message>
        <source>Domains %1 to %2 of %3</source>
        <translation>Domaines %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>This family has no sub-competences yet.</source>
        <translation>Cette famille ne comporte pas encore de sous-compétences.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>All sub-competences</source>
        <translation>Toutes les sous-compétences</translation>
    </message>
    <message>
        <source>changed against the study</source>
        <translation>modifiée par rapport à l’étude</translation>
    </message>
    <message>
        <source>reason or source recorded</source>
        <translation>avec motif ou source</translation>
    </message>
    <message>
        <source>Median: the middle level; two symbols where it lies between two levels. n/N: cells with a level, which the median rests on, out of all cells.</source>
        <translation>Médiane&#xa0;: niveau central&#x202f;; deux symboles quand elle se situe entre deux niveaux. n/N&#xa0;: nombre de cellules portant un niveau, sur lesquelles repose la médiane, par rapport au total des cellules.</translation>
    </message>
    <message>
        <source>the study as published</source>
        <translation>l’étude telle que publiée</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>adjusted version, %n cell(s) of the atlas changed against the study</source>
        <translation>
            <numerusform>version adaptée, %n cellule de l’atlas modifiée par rapport à l’étude</numerusform>
            <numerusform>version adaptée, %n cellules de l’atlas modifiées par rapport à l’étude</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>atlas::Application</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This atlas is open already.</source>
        <translation>Cet atlas est déjà ouvert.</translation>
    </message>
    <message>
        <source>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</source>
        <translation>Ce fichier ou son dossier est protégé en écriture&#xa0;: vous pouvez lire et exporter, mais pas modifier. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>This atlas is open in another window: here you can read and export, not change. Close the other one and open the file again, or save a copy.</source>
        <translation>Cet atlas est ouvert dans une autre fenêtre&#xa0;: ici, vous pouvez lire et exporter, mais pas modifier. Fermez l’autre fenêtre et rouvrez le fichier, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>This atlas is open elsewhere (%1): here you can read and export, not change. Close it there and open the file again, or save a copy.</source>
        <translation>Cet atlas est ouvert ailleurs (%1)&#xa0;: ici, vous pouvez lire et exporter, mais pas modifier. Fermez-le là-bas et rouvrez le fichier, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>New atlas from the study</source>
        <translation>Nouvel atlas à partir de l’étude</translation>
    </message>
    <message>
        <source>My atlas.atlas</source>
        <translation>Mon atlas.atlas</translation>
    </message>
    <message>
        <source>Atlas (*.atlas)</source>
        <translation>Atlas (*.atlas)</translation>
    </message>
    <message>
        <source>This atlas is open. Choose another name for the new one.</source>
        <translation>Cet atlas est ouvert. Choisissez un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Ouvrir un atlas</translation>
    </message>
    <message>
        <source>Atlas (*.atlas);;All files (*)</source>
        <translation>Atlas (*.atlas);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (copy).atlas</source>
        <translation>%1 (copie).atlas</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>La copie se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n fichier exporté dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers exportés dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name in the journal</source>
        <translation>Votre nom dans le journal</translation>
    </message>
    <message>
        <source>The journal records this name with each change:</source>
        <translation>Le journal enregistre ce nom avec chaque modification&#xa0;:</translation>
    </message>
    <message>
        <source>Competence Atlas</source>
        <translation>Atlas des compétences</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasDocument</name>
    <message>
        <source>This rating is not on the scale of the job family.</source>
        <translation>Cette évaluation ne figure pas sur l’échelle de la famille de métiers.</translation>
    </message>
    <message>
        <source>rating of “%1”</source>
        <translation>l’évaluation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>rating of %n cell(s)</source>
        <translation>
            <numerusform>l’évaluation de %n cellule</numerusform>
            <numerusform>l’évaluation de %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>la modification du motif de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasSource</name>
    <message>
        <source>The FILE is missing.</source>
        <translation>Le fichier (FILE) manque.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>Reads the built-in study instead of a FILE.</source>
        <translation>Lit l’étude intégrée au lieu d’un fichier (FILE).</translation>
    </message>
    <message>
        <source>Name a FILE or give --study.</source>
        <translation>Indiquez un fichier (FILE) ou l’option --study.</translation>
    </message>
    <message>
        <source>Give either a FILE or --study, not both.</source>
        <translation>Indiquez soit un fichier (FILE), soit l’option --study, mais pas les deux.</translation>
    </message>
</context>
<context>
    <name>atlas::CellFinder</name>
    <message>
        <source>Nearest: %1.</source>
        <translation>Les plus proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” may mean %2. Write it exactly as one of them.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2. Saisissez exactement l’un de ces libellés.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>Il n’y a pas de famille de métiers «&#xa0;%1&#xa0;». Les clés sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no competence “%1” in the job family “%2”.</source>
        <translation>Il n’y a pas de compétence «&#xa0;%1&#xa0;» dans la famille de métiers «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sub-competence “%1” under “%2”.</source>
        <translation>Il n’y a pas de sous-compétence «&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no domain “%1” in the job family “%2”.</source>
        <translation>Il n’y a pas de domaine «&#xa0;%1&#xa0;» dans la famille de métiers «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” stands several times there, so that its label is not enough. Change it in the application’s window.</source>
        <translation>«&#xa0;%1&#xa0;» y figure plusieurs fois&#xa0;: le libellé ne suffit pas. Faites la modification dans la fenêtre de l’application.</translation>
    </message>
</context>
<context>
    <name>atlas::CellHistoryModel</name>
    <message>
        <source>reason removed</source>
        <translation>motif supprimé</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>source removed</source>
        <translation>source supprimée</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>certainty changed</source>
        <translation>certitude modifiée</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 (redone)</source>
        <translation>%1 (rétabli)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>atlas::CellText</name>
    <message>
        <source>Study: %1</source>
        <translation>Étude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed against the study</source>
        <translation>modifiée par rapport à l’étude</translation>
    </message>
    <message>
        <source>has a reason</source>
        <translation>avec motif</translation>
    </message>
    <message>
        <source>No median: no cell holds a level.</source>
        <translation>Pas de médiane&#xa0;: aucune cellule ne porte de niveau.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Median: %1 (rests on %2 of %3 cells)</source>
        <translation>Médiane&#xa0;: %1 (établie sur %2 des %3 cellules)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n renseignée</numerusform>
            <numerusform>%n renseignées</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>pressenti</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>atlas::CheckCommand</name>
    <message>
        <source>Checks that an atlas file is whole and consistent, and lists what is wrong.</source>
        <translation>Vérifie qu’un fichier d’atlas est complet et cohérent, et énumère les anomalies.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong</source>
        <translation>%1&#xa0;: aucune anomalie</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found in %1. Go on with an earlier copy of the file.</source>
        <translation>
            <numerusform>%n anomalie trouvée dans %1. Repartez d’une copie antérieure du fichier.</numerusform>
            <numerusform>%n anomalies trouvées dans %1. Repartez d’une copie antérieure du fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>The option --%1 stands twice; give it once.</source>
        <translation>L’option --%1 figure deux fois&#x202f;; indiquez-la une seule fois.</translation>
    </message>
    <message>
        <source>See “%1” for how to call it.</source>
        <translation>Voir «&#xa0;%1&#xa0;» pour le mode d’emploi.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens the atlas FILE in a window, or the atlas last worked on.</source>
        <translation>Ouvre le fichier d’atlas FILE dans une fenêtre, ou le dernier atlas utilisé.</translation>
    </message>
    <message>
        <source>Without a window:</source>
        <translation>Sans fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage. “%1 COMMAND --help” explains the options.</source>
        <translation>Code de retour&#xa0;: 0 réussite, 1 échec, 2 utilisation incorrecte. «&#xa0;%1 COMMAND --help&#xa0;» explique les options.</translation>
    </message>
    <message>
        <source>The output could not be written. Check that there is room for it.</source>
        <translation>Le résultat n’a pas pu être écrit. Vérifiez qu’il reste de la place.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See “%1” for the commands.</source>
        <translation>Voir «&#xa0;%1&#xa0;» pour la liste des commandes.</translation>
    </message>
</context>
<context>
    <name>atlas::CornerTitles</name>
    <message>
        <source>For each row: how its ratings are spread, their median, and how many of the cells hold a level.
Marginal (n/a) and not rated cells count in no median.</source>
        <translation>Pour chaque ligne&#xa0;: la répartition des évaluations, leur médiane et le nombre de cellules qui portent un niveau.
Les cellules d’impact marginal (n/a) ou non renseignées ne comptent dans aucune médiane.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
    <message>
        <source>The file could not be read. Check the drive and try again.</source>
        <translation>Le fichier n’a pas pu être lu. Vérifiez le lecteur et réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Split it into smaller files and read them one by one.</source>
        <translation>Le fichier dépasse 64&#xa0;Mio. Divisez-le en fichiers plus petits et lisez-les un par un.</translation>
    </message>
    <message>
        <source>The UTF-16 text of the file is damaged. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>Le texte UTF-16 du fichier est endommagé. Enregistrez de nouveau le fichier au format «&#xa0;CSV UTF-8&#xa0;» dans votre tableur.</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark in a place where none may stand. Put the field in quotation marks and double those inside it.</source>
        <translation>La ligne %1 contient un guillemet à un endroit non autorisé. Placez le champ entre guillemets et doublez ceux qu’il contient.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Close it, or export the file again.</source>
        <translation>Un guillemet ouvert à la ligne %1 n’est jamais fermé. Fermez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a header row.</source>
        <translation>Le fichier est vide. Choisissez un fichier avec une ligne d’en-tête.</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, which no text file has. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>La ligne %1 contient un caractère NUL, impossible dans un fichier texte. Enregistrez de nouveau le fichier au format «&#xa0;CSV UTF-8&#xa0;» dans votre tableur.</translation>
    </message>
    <message>
        <source>Row %1 is blank and was passed over.</source>
        <translation>La ligne %1 est vide et a été ignorée.</translation>
    </message>
    <message>
        <source>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</source>
        <translation>La ligne %1 ne correspond pas à l’en-tête&#xa0;: le nombre de champs est %2 au lieu de %3. Corrigez la ligne ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>Le texte de la ligne %1 n’est pas en UTF-8. Enregistrez de nouveau le fichier au format «&#xa0;CSV UTF-8&#xa0;» dans votre tableur.</translation>
    </message>
</context>
<context>
    <name>atlas::CsvWriter</name>
    <message>
        <source>The CSV file could not be written. Check that there is room on the drive and try again.</source>
        <translation>Le fichier CSV n’a pas pu être écrit. Vérifiez qu’il reste de la place sur le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>atlas::DetailsPanel</name>
    <message>
        <source>Choose a cell of the heatmap to see and change what is known of it.</source>
        <translation>Choisissez une cellule de la carte de chaleur pour consulter et modifier ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Change of the competence</source>
        <translation>Évolution de la compétence</translation>
    </message>
    <message>
        <source>Why this rating? Others will read it.</source>
        <translation>Pourquoi cette évaluation&#x202f;? D’autres liront ce motif.</translation>
    </message>
    <message>
        <source>Document, interview, figure…</source>
        <translation>Document, entretien, chiffre…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2</source>
        <translation>Dernière modification par %1 le %2</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Étude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unchanged since the study.</source>
        <translation>Inchangée depuis l’étude.</translation>
    </message>
    <message numerus="yes">
        <source>%1
These buttons rate all %n selected cells; what follows belongs to this cell.</source>
        <translation>
            <numerusform>%1
Ces boutons évaluent la cellule sélectionnée (%n).</numerusform>
            <numerusform>%1
Ces boutons évaluent les %n cellules sélectionnées&#x202f;; la suite concerne cette cellule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</source>
        <translation>Écrit un atlas en CSV, en PDF ou en images. Les fichiers déjà présents à l’emplacement PATH sont remplacés.</translation>
    </message>
    <message>
        <source>csv (a family in wide form), csv-long (a cell a line), pdf, png or svg (heatmaps).</source>
        <translation>csv (une famille en tableau), csv-long (une cellule par ligne), pdf, png ou svg (cartes de chaleur).</translation>
    </message>
    <message>
        <source>Key of a job family; may be repeated. All families unless given.</source>
        <translation>Clé d’une famille de métiers&#x202f;; peut être répétée. Par défaut, toutes les familles.</translation>
    </message>
    <message>
        <source>interchange (RFC 4180 with codes) or excel (words and weights); interchange unless given.</source>
        <translation>interchange (RFC 4180, avec codes) ou excel (libellés et poids)&#x202f;; par défaut, interchange.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr ou en&#x202f;; par défaut, fr.</translation>
    </message>
    <message>
        <source>a4 or a3, landscape; a4 unless given.</source>
        <translation>a4 ou a3, en paysage&#x202f;; par défaut, a4.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each unit of 1/96 inch; 2 unless given.</source>
        <translation>Pixels d’un PNG par unité de 1/96 de pouce&#x202f;; par défaut, 2.</translation>
    </message>
    <message>
        <source>The file to write, or the folder if a file a family comes of it.</source>
        <translation>Le fichier à écrire, ou le dossier si l’export produit un fichier par famille.</translation>
    </message>
    <message>
        <source>The export would replace the atlas itself. Choose another --output.</source>
        <translation>L’export remplacerait l’atlas lui-même. Choisissez un autre emplacement pour --output.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>L’option --format manque.</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose csv, csv-long, pdf, png or svg.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;»&#x202f;; choisissez csv, csv-long, pdf, png ou svg.</translation>
    </message>
    <message>
        <source>The option --preset takes interchange or excel.</source>
        <translation>L’option --preset accepte interchange ou excel.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>L’option --language accepte fr ou en.</translation>
    </message>
    <message>
        <source>The option --paper takes a4 or a3.</source>
        <translation>L’option --paper accepte a4 ou a3.</translation>
    </message>
    <message>
        <source>The option --scale takes a number above 0 and up to %1.</source>
        <translation>L’option --scale accepte un nombre supérieur à 0 et au plus égal à %1.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>L’option --output manque.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>Il n’y a pas de famille de métiers «&#xa0;%1&#xa0;». Les clés sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>atlas::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Job families</source>
        <translation>Familles de métiers</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>CSV, one table a family</source>
        <translation>CSV, un tableau par famille</translation>
    </message>
    <message>
        <source>CSV, one line a cell</source>
        <translation>CSV, une ligne par cellule</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>For a spreadsheet (words and weights)</source>
        <translation>Pour un tableur (libellés et poids)</translation>
    </message>
    <message>
        <source>For exchange (codes, read back without loss)</source>
        <translation>Pour l’échange (codes, relecture sans perte)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Coule&amp;urs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opens in Excel and other spreadsheets.</source>
        <translation>S’ouvre dans Excel et les autres tableurs.</translation>
    </message>
    <message>
        <source>For a committee or for printing: headers on each page, legend, searchable text.</source>
        <translation>Pour un comité ou pour l’impression&#xa0;: en-têtes sur chaque page, légende, recherche possible dans le texte.</translation>
    </message>
    <message>
        <source>For slides and documents.</source>
        <translation>Pour les diapositives et les documents.</translation>
    </message>
    <message>
        <source>For documents that scale it, and for drawing programs.</source>
        <translation>Pour les documents où l’image est redimensionnée et pour les logiciels de dessin.</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>Dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Into f&amp;ile</source>
        <translation>Dans le f&amp;ichier</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Choose where to export to.</source>
        <translation>Choisissez l’emplacement de l’export.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was replaced.</source>
        <translation>L’export a été annulé&#x202f;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>&amp;Job families</source>
        <translation>Familles de &amp;métiers</translation>
    </message>
    <message>
        <source>These files exist already: %1. Replace them?</source>
        <translation>Ces fichiers existent déjà&#xa0;: %1. Les remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>atlas::Exporter</name>
    <message>
        <source>A job family of this export is no longer in the atlas. Choose the families again.</source>
        <translation>Une famille de métiers de cet export n’est plus dans l’atlas. Choisissez de nouveau les familles.</translation>
    </message>
    <message>
        <source>This atlas has no job family to export.</source>
        <translation>Cet atlas n’a aucune famille de métiers à exporter.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’export a été annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is a file. Several families need a folder to be exported to; choose one.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. L’export de plusieurs familles demande un dossier&#x202f;; choisissez-en un.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Choose a place in which you may save.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé. Choisissez un emplacement où vous pouvez enregistrer.</translation>
    </message>
    <message>
        <source>Say where to save the export: a file or a folder.</source>
        <translation>Indiquez où enregistrer l’export&#xa0;: un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file for this export, for example one inside it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez un fichier pour cet export, par exemple dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it or choose another place for the export.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le ou choisissez un autre emplacement pour l’export.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose a folder in which you may save, and close the file if another program has it open.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;». Choisissez un dossier où vous pouvez enregistrer et fermez le fichier s’il est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>“%1” could not be written completely; what was there is unchanged. Check the free space on the disk and whether another program has the file open.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit en entier&#x202f;; le contenu antérieur est inchangé. Vérifiez l’espace libre sur le disque et que le fichier n’est pas ouvert dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapEditor</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Back to the &amp;study’s rating</source>
        <translation>Revenir à l’évaluation de l’é&amp;tude</translation>
    </message>
    <message>
        <source>“%1” becomes: %2</source>
        <translation>«&#xa0;%1&#xa0;» devient&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) become: %1</source>
        <translation>
            <numerusform>%n cellule devient&#xa0;: %1</numerusform>
            <numerusform>%n cellules deviennent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go one level up</source>
        <translation>
            <numerusform>%n cellule monte d’un niveau</numerusform>
            <numerusform>%n cellules montent d’un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go one level down</source>
        <translation>
            <numerusform>%n cellule descend d’un niveau</numerusform>
            <numerusform>%n cellules descendent d’un niveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings are pasted from the clipboard</source>
        <translation>Des évaluations sont collées depuis le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go back to the study’s rating</source>
        <translation>
            <numerusform>%n cellule revient à l’évaluation de l’étude</numerusform>
            <numerusform>%n cellules reviennent à l’évaluation de l’étude</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a ra&amp;ting…</source>
        <translation>Choisir une é&amp;valuation…</translation>
    </message>
    <message>
        <source>This atlas is open for reading only: nothing was changed.</source>
        <translation>Cet atlas est ouvert en lecture seule&#xa0;: rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapModel</name>
    <message>
        <source>Only a rectangle of cells can be copied. Select one range and copy again.</source>
        <translation>Seul un rectangle de cellules peut être copié. Sélectionnez une seule plage et copiez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une évaluation de cette échelle&#x202f;; rien n’a été collé. Copiez des cellules contenant des codes tels que ++, +, N/A, - ou --.</translation>
    </message>
    <message>
        <source>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</source>
        <translation>Les lignes copiées n’ont pas la même longueur&#x202f;; rien n’a été collé. Copiez un seul rectangle de cellules.</translation>
    </message>
    <message>
        <source>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</source>
        <translation>La plage copiée (%1 × %2 cellules) ne tient pas ici&#x202f;; rien n’a été collé. Commencez plus haut ou plus à gauche.</translation>
    </message>
</context>
<context>
    <name>atlas::ImageWriter</name>
    <message>
        <source>The image of “%1” would have %2 pixels, too many for a PNG. Export it as SVG or PDF.</source>
        <translation>L’image de «&#xa0;%1&#xa0;» compterait %2 pixels, trop pour un PNG. Exportez-la en SVG ou en PDF.</translation>
    </message>
    <message>
        <source>The image of “%1” would have %2 pixels. Choose a scale of at most %3, or export it as SVG.</source>
        <translation>L’image de «&#xa0;%1&#xa0;» compterait %2 pixels. Choisissez une échelle d’au plus %3 ou exportez-la en SVG.</translation>
    </message>
    <message>
        <source>The image could not be written. Check the free space on the disk and try again.</source>
        <translation>L’image n’a pas pu être écrite. Vérifiez l’espace libre sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Choose an image scale of at least %1.</source>
        <translation>Choisissez une échelle d’image d’au moins %1.</translation>
    </message>
</context>
<context>
    <name>atlas::InfoCommand</name>
    <message>
        <source>Shows the job families of an atlas, their sizes, how far they are rated, and the versions.</source>
        <translation>Affiche les familles de métiers d’un atlas, leur taille, leur état d’avancement et les versions.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Produit du JSON pour d’autres programmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n renseignée</numerusform>
            <numerusform>%n renseignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job families</source>
        <translation>
            <numerusform>%n famille de métiers</numerusform>
            <numerusform>%n familles de métiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-competences</source>
        <translation>
            <numerusform>%n sous-compétence</numerusform>
            <numerusform>%n sous-compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versions&#xa0;:</translation>
    </message>
</context>
<context>
    <name>atlas::JobImpactModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Key skills</source>
        <translation>Compétences clés</translation>
    </message>
</context>
<context>
    <name>atlas::LegendBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole matrix (Ctrl+9)</source>
        <translation>Afficher toute la matrice (Ctrl+9)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+wheel)</source>
        <translation>Zoom (Ctrl+molette)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>atlas::LevelChooser</name>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Competence Atlas</source>
        <translation>Atlas des compétences</translation>
    </message>
    <message>
        <source>Jobs of the AI producers</source>
        <translation>Métiers producteurs d’IA</translation>
    </message>
    <message>
        <source>How much each job of those who build the models is enriched, and the key skills.</source>
        <translation>Degré d’enrichissement de chaque métier qui conçoit les modèles, et compétences clés.</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Formats d’accompagnement</translation>
    </message>
    <message>
        <source>Which formats suit which transversal skill, for staff and for managers.</source>
        <translation>Formats adaptés à chaque compétence transversale, pour les collaborateurs et pour les managers.</translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Offre de formation</translation>
    </message>
    <message>
        <source>Existing courses, as the study lists them.</source>
        <translation>Formations existantes, telles que l’étude les recense.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New from the study…</source>
        <translation>&amp;Nouveau à partir de l’étude…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Demander un motif à chaque modification</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal…</source>
        <translation>Votre &amp;nom dans le journal…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Collapse this competence</source>
        <translation>Replier cette &amp;compétence</translation>
    </message>
    <message>
        <source>E&amp;xpand this competence</source>
        <translation>&amp;Déplier cette compétence</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Panneau de détails</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Competence Atlas</source>
        <translation>À &amp;propos de Competence Atlas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>go from cell to cell; with Shift select a range</source>
        <translation>aller de cellule en cellule&#x202f;; avec Maj, sélectionner une plage</translation>
    </message>
    <message>
        <source>one level up or down</source>
        <translation>un niveau de plus ou de moins</translation>
    </message>
    <message>
        <source>set a level, from strong obsolescence to strong reinforcement</source>
        <translation>attribuer un niveau, de l’obsolescence élevée au renforcement élevé</translation>
    </message>
    <message>
        <source>marginal impact (not applicable)</source>
        <translation>impact marginal (non applicable)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Entrée, F2</translation>
    </message>
    <message>
        <source>choose from the list of levels</source>
        <translation>choisir dans la liste des niveaux</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, rétablir</translation>
    </message>
    <message>
        <source>copy and paste ratings, also from and to a spreadsheet</source>
        <translation>copier et coller des évaluations, y compris depuis et vers un tableur</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Retour arrière</translation>
    </message>
    <message>
        <source>back to the study’s rating</source>
        <translation>revenir à l’évaluation de l’étude</translation>
    </message>
    <message>
        <source>search all families</source>
        <translation>rechercher dans toutes les familles</translation>
    </message>
    <message>
        <source>Ctrl+wheel, Ctrl+9</source>
        <translation>Ctrl+molette, Ctrl+9</translation>
    </message>
    <message>
        <source>zoom, show the whole matrix</source>
        <translation>zoomer, afficher toute la matrice</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Flèche gauche, Alt+Flèche droite</translation>
    </message>
    <message>
        <source>collapse or expand a competence (with Shift: all)</source>
        <translation>replier ou déplier une compétence (avec Maj&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>export, print</source>
        <translation>exporter, imprimer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Competence Atlas</source>
        <translation>À propos de Competence Atlas</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Competence Atlas %1&lt;/h3&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, SQLite, libcsv and tl::expected.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Competence Atlas %1&lt;/h3&gt;&lt;p&gt;Comment l’IA générative fait évoluer les compétences des familles de métiers de la banque&#xa0;: lire, adapter, débattre, emporter.&lt;/p&gt;&lt;p&gt;Fonctionne hors ligne&#x202f;; rien n’est transmis. Les métiers sont évalués, jamais les personnes.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Réalisé avec Qt %2, SQLite, libcsv et tl::expected.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>R&amp;ate as</source>
        <translation>Éval&amp;uer comme</translation>
    </message>
    <message>
        <source>List of fa&amp;milies</source>
        <translation>Liste des fa&amp;milles</translation>
    </message>
</context>
<context>
    <name>atlas::MatrixDocument</name>
    <message>
        <source>The output was stopped before the last page.</source>
        <translation>La sortie a été interrompue avant la dernière page.</translation>
    </message>
    <message>
        <source>The pages could not be written. Check the printer or the free space on the disk and try again.</source>
        <translation>Les pages n’ont pas pu être produites. Vérifiez l’imprimante ou l’espace libre sur le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>atlas::MatrixPage</name>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-competence(s)</source>
        <translation>
            <numerusform>%n sous-compétence</numerusform>
            <numerusform>%n sous-compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) rated</source>
        <translation>
            <numerusform>%1 cellule renseignée sur %n</numerusform>
            <numerusform>%1 cellules renseignées sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>atlas::NavigationModel</name>
    <message>
        <source>Job families</source>
        <translation>Familles de métiers</translation>
    </message>
    <message>
        <source>Jobs of the AI producers</source>
        <translation>Métiers producteurs d’IA</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n métier</numerusform>
            <numerusform>%n métiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Formats d’accompagnement</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Offre de formation</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::NavigationView</name>
    <message>
        <source>Job families and tables</source>
        <translation>Familles de métiers et tableaux</translation>
    </message>
</context>
<context>
    <name>atlas::NewCommand</name>
    <message>
        <source>Writes a new atlas that starts from the study. An existing file is left as it is.</source>
        <translation>Crée un atlas à partir de l’étude. Un fichier existant est laissé intact.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::OfferDetails</name>
    <message>
        <source>Choose a course to see it in full.</source>
        <translation>Choisissez une formation pour en afficher le détail.</translation>
    </message>
</context>
<context>
    <name>atlas::Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>atlas::RateCommand</name>
    <message>
        <source>Changes one rating of an atlas. Returns when the change is on disk.</source>
        <translation>Modifie une évaluation d’un atlas. Rend la main quand la modification est sur le disque.</translation>
    </message>
    <message>
        <source>Key of the job family, as “info” shows it.</source>
        <translation>Clé de la famille de métiers, telle que «&#xa0;info&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Competence that the row belongs to.</source>
        <translation>Compétence à laquelle appartient la ligne.</translation>
    </message>
    <message>
        <source>Sub-competence: the row.</source>
        <translation>Sous-compétence&#xa0;: la ligne.</translation>
    </message>
    <message>
        <source>Activity domain: the column.</source>
        <translation>Domaine d’activité&#xa0;: la colonne.</translation>
    </message>
    <message>
        <source>Code of the rating: ++, +, -, --, N/A, or &quot;&quot; for not rated.</source>
        <translation>Code de l’évaluation&#xa0;: ++, +, -, --, N/A, ou &quot;&quot; pour non renseigné.</translation>
    </message>
    <message>
        <source>Why; recorded with the cell and in its history.</source>
        <translation>Motif&#x202f;; enregistré avec la cellule et dans son historique.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>Nothing to change: the rating is “%1” already.</source>
        <translation>Rien à modifier&#xa0;: l’évaluation est déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rating stays “%1”; the reason is recorded.</source>
        <translation>L’évaluation reste «&#xa0;%1&#xa0;»&#x202f;; le motif est enregistré.</translation>
    </message>
    <message>
        <source>The rating is “%1” now; it was “%2”.</source>
        <translation>L’évaluation est maintenant «&#xa0;%1&#xa0;»&#x202f;; elle était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected. Allow writing, or work on a copy.</source>
        <translation>%1 ou son dossier est protégé en écriture. Autorisez l’écriture ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1 est ouvert dans un autre programme. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there and try again.</source>
        <translation>%1 est ouvert dans %2. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>There is no rating “%1”; give one of %2.</source>
        <translation>Il n’y a pas d’évaluation «&#xa0;%1&#xa0;»&#x202f;; indiquez l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who; the user’s name unless given.</source>
        <translation>Auteur&#x202f;; par défaut, le nom de l’utilisateur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>atlas::ReasonDialog</name>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why does this rating change? Others will read it.</source>
        <translation>Pourquoi cette évaluation change-t-elle&#x202f;? D’autres liront ce motif.</translation>
    </message>
    <message>
        <source>Change the rating</source>
        <translation>Modifier l’évaluation</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>atlas::ScaleReader</name>
    <message>
        <source>The description of the rating scales is damaged. Choose another file, or install again.</source>
        <translation>La description des échelles d’évaluation est endommagée. Choisissez un autre fichier ou réinstallez l’application.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchBox</name>
    <message>
        <source>Search… Ctrl+F</source>
        <translation>Rechercher… Ctrl+F</translation>
    </message>
    <message>
        <source>Search competences, sub-competences and domains</source>
        <translation>Rechercher des compétences, des sous-compétences et des domaines</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Aucun résultat. Essayez des mots moins nombreux ou plus courts.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchModel</name>
    <message>
        <source>Competence · %1</source>
        <translation>Compétence · %1</translation>
    </message>
    <message>
        <source>Domain · %1</source>
        <translation>Domaine · %1</translation>
    </message>
    <message>
        <source>Cell · %1</source>
        <translation>Cellule · %1</translation>
    </message>
</context>
<context>
    <name>atlas::Storage</name>
    <message numerus="yes">
        <source>… and %n more of the same kind.</source>
        <translation>
            <numerusform>… et %n autre du même type.</numerusform>
            <numerusform>… et %n autres du même type.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Le fichier lui-même est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the table “%2” refers to an entry of “%3” that is missing.</source>
        <translation>L’entrée %1 de la table «&#xa0;%2&#xa0;» renvoie à une entrée de «&#xa0;%3&#xa0;» qui manque.</translation>
    </message>
    <message>
        <source>Family “%1”, column “%2”: a rating belongs to a row that is missing (number %3).</source>
        <translation>Famille «&#xa0;%1&#xa0;», colonne «&#xa0;%2&#xa0;»&#xa0;: une évaluation appartient à une ligne qui manque (numéro %3).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”: a rating belongs to a column that is missing (number %3).</source>
        <translation>Famille «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;»&#xa0;: une évaluation appartient à une colonne qui manque (numéro %3).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”: a rating stands in the column “%3” of another family, “%4”.</source>
        <translation>Famille «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;»&#xa0;: une évaluation se trouve dans la colonne «&#xa0;%3&#xa0;» d’une autre famille, «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”: the scale has no level “%4”.</source>
        <translation>Famille «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: l’échelle n’a pas de niveau «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Version “%1”, family “%2”, row “%3”, column “%4”: the rating “%5” does not belong there.</source>
        <translation>Version «&#xa0;%1&#xa0;», famille «&#xa0;%2&#xa0;», ligne «&#xa0;%3&#xa0;», colonne «&#xa0;%4&#xa0;»&#xa0;: l’évaluation «&#xa0;%5&#xa0;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Job “%1” of the AI producers: the scale has no level “%2”.</source>
        <translation>Métier producteur d’IA «&#xa0;%1&#xa0;»&#xa0;: l’échelle n’a pas de niveau «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”: the cell is missing.</source>
        <translation>Famille «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: la cellule manque.</translation>
    </message>
    <message>
        <source>“%1” was made by an earlier version of Competence Atlas and has to be converted, but it cannot be written now. Close it elsewhere, or copy it to a folder where you may write, and open it there.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version antérieure de Competence Atlas et doit être converti, mais il n’est pas possible d’y écrire pour l’instant. Fermez-le ailleurs, ou copiez-le dans un dossier où vous pouvez écrire et ouvrez-le depuis ce dossier.</translation>
    </message>
    <message>
        <source>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version ultérieure de Competence Atlas et a été laissé intact. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>program on computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere and cannot be changed here. Close it there, then open it again.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert ailleurs et ne peut pas être modifié ici. Fermez-le là-bas, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only. To change it, save a copy and open that.</source>
        <translation>«&#xa0;%1&#xa0;» a été ouvert en lecture seule. Pour le modifier, enregistrez une copie et ouvrez-la.</translation>
    </message>
    <message>
        <source>“%1” is the file that you have open. Choose another name for the copy.</source>
        <translation>«&#xa0;%1&#xa0;» est le fichier que vous avez ouvert. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“%1” cannot be stored, since its content contradicts itself. Nothing was written.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: son contenu est incohérent. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” has no such rating on its scale. Choose one of the levels in the legend.</source>
        <translation>L’échelle de «&#xa0;%1&#xa0;» ne comporte pas cette évaluation. Choisissez un des niveaux de la légende.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime, so nothing was stored. Open the file again to see its present state, then make your change.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifiée ailleurs entre-temps&#x202f;; rien n’a donc été enregistré. Rouvrez le fichier pour voir son état actuel, puis faites votre modification.</translation>
    </message>
    <message>
        <source>“%1” does not hold the cell that was changed. Open the file again to see its present state.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas la cellule modifiée. Rouvrez le fichier pour voir son état actuel.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be replaced. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier remplaçable. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé intact. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is protected and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé et a été laissé intact. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is open and cannot be replaced. Close it or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert et ne peut pas être remplacé. Fermez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”. Choose another.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the disk; nothing was changed. Check that the disk is not full.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit sur le disque&#x202f;; rien n’a été modifié. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>“%1” could not be written; what was there before is unchanged. Close other programs that use it, or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#x202f;; le contenu antérieur est inchangé. Fermez les autres programmes qui l’utilisent ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is protected. Save a copy somewhere else.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: le fichier ou son dossier est protégé. Enregistrez une copie à un autre emplacement.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait a moment and try again.</source>
        <translation>Un autre programme écrit dans «&#xa0;%1&#xa0;». Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was changed. Free some space and try again.</source>
        <translation>Le disque où se trouve «&#xa0;%1&#xa0;» est plein&#x202f;; rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder is still there and that you may write to it.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;». Vérifiez que son dossier existe toujours et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot take this content, since it contradicts itself. Nothing was stored.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas recevoir ce contenu, car il est incohérent. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that its disk or network drive is connected, and try again.</source>
        <translation>Impossible de lire ou d’écrire «&#xa0;%1&#xa0;». Vérifiez que le disque ou le lecteur réseau est connecté et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open your latest backup or copy of it instead.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et a été laissé intact. Ouvrez plutôt votre dernière sauvegarde ou copie.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted while it was open; nothing was changed. Save a copy of what you see, then open the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, remplacé ou supprimé pendant qu’il était ouvert&#x202f;; rien n’a été modifié. Enregistrez une copie de ce que vous voyez, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be undone, but the file is protected. Copy it, with the file of the same name ending in “-journal”, to a folder where you may write, and open it there.</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» a été interrompue et doit être annulée, mais le fichier est protégé. Copiez-le, avec le fichier du même nom terminé par «&#xa0;-journal&#xa0;», dans un dossier où vous pouvez écrire et ouvrez-le depuis ce dossier.</translation>
    </message>
    <message>
        <source>“%1” is not an atlas and was left as it is. Choose a file that Competence Atlas has made (.atlas).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un atlas et a été laissé intact. Choisissez un fichier créé par Competence Atlas (.atlas).</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted; look for it with “Open”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Il a peut-être été déplacé, renommé ou supprimé&#x202f;; cherchez-le avec «&#xa0;Ouvrir&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Demandez l’accès à son propriétaire ou au responsable du dossier.</translation>
    </message>
    <message>
        <source>The study’s own version is missing.</source>
        <translation>La version de l’étude manque.</translation>
    </message>
</context>
<context>
    <name>atlas::StudyReader</name>
    <message>
        <source>The study that comes with the application is damaged. Install the application again.</source>
        <translation>L’étude fournie avec l’application est endommagée. Réinstallez l’application.</translation>
    </message>
</context>
<context>
    <name>atlas::TablePage</name>
    <message>
        <source>Filter the rows…</source>
        <translation>Filtrer les lignes…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Click to sort; click again to turn the order, and once more for the order of the study.</source>
        <translation>Cliquez pour trier&#x202f;; cliquez de nouveau pour inverser l’ordre, et une troisième fois pour revenir à l’ordre de l’étude.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TrainingFormatModel</name>
    <message>
        <source>%1: suits “%2”</source>
        <translation>%1&#xa0;: adapté à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: not proposed</source>
        <translation>%1&#xa0;: non proposé</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>atlas::TrainingOfferModel</name>
    <message>
        <source>Eligible for the personal training account (CPF)</source>
        <translation>Éligible au compte personnel de formation (CPF)</translation>
    </message>
    <message>
        <source>Entered in the national register of certifications (RNCP)</source>
        <translation>Inscrite au répertoire national des certifications professionnelles (RNCP)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>RNCP</source>
        <translation>RNCP</translation>
    </message>
</context>
</TS>
