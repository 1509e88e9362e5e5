<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flèche haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>Wording</name>
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
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>état actuel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Lower median</source>
        <translation>Médiane inférieure</translation>
    </message>
    <message>
        <source>Upper median</source>
        <translation>Médiane supérieure</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>relevée</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>abaissée</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Niveaux d’écart</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Job family A</source>
        <translation>Famille de métiers A</translation>
    </message>
    <message>
        <source>Activity domain A</source>
        <translation>Domaine d’activité A</translation>
    </message>
    <message>
        <source>Job family B</source>
        <translation>Famille de métiers B</translation>
    </message>
    <message>
        <source>Activity domain B</source>
        <translation>Domaine d’activité B</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Items compared</source>
        <translation>Éléments comparés</translation>
    </message>
    <message>
        <source>All job families: skill themes</source>
        <translation>Toutes les familles de métiers&#xa0;: thèmes de compétences</translation>
    </message>
    <message>
        <source>All job families: sub-competences</source>
        <translation>Toutes les familles de métiers&#xa0;: sous-compétences</translation>
    </message>
    <message>
        <source>All job families: shared sub-competences</source>
        <translation>Toutes les familles de métiers&#xa0;: sous-compétences communes</translation>
    </message>
    <message>
        <source>What changed: %1 → %2</source>
        <translation>Ce qui a changé&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Similarity of the activity domains</source>
        <translation>Ressemblance des domaines d’activité</translation>
    </message>
    <message>
        <source>compared by skill themes</source>
        <translation>comparaison par thèmes de compétences</translation>
    </message>
    <message>
        <source>compared by sub-competences of the same label</source>
        <translation>comparaison par sous-compétences de même libellé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>constatée</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>pressentie</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>aucun thème</translation>
    </message>
    <message>
        <source>raised by one step</source>
        <translation>relevée d’un niveau</translation>
    </message>
    <message>
        <source>raised by several steps</source>
        <translation>relevée de plusieurs niveaux</translation>
    </message>
    <message>
        <source>lowered by one step</source>
        <translation>abaissée d’un niveau</translation>
    </message>
    <message>
        <source>lowered by several steps</source>
        <translation>abaissée de plusieurs niveaux</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>The figure beside the triangles counts the steps of the scale; a dashed box stands for “not rated”.</source>
        <translation>Le chiffre à côté des triangles indique le nombre de niveaux d’écart&#x202f;; un cadre en tirets signifie «&#xa0;non renseigné&#xa0;».</translation>
    </message>
    <message>
        <source>Where a group is collapsed: cells raised, lowered and changed otherwise, and how many of all cells that is.</source>
        <translation>Groupe replié&#xa0;: nombre de cellules relevées, abaissées et modifiées autrement, et leur total sur l’ensemble des cellules.</translation>
    </message>
    <message>
        <source>A cell that sums up several ratings has the colour of their median and their distribution as a bar.</source>
        <translation>Une cellule qui résume plusieurs évaluations porte la couleur de leur médiane et leur répartition sous forme de barre.</translation>
    </message>
    <message>
        <source>less alike</source>
        <translation>moins semblables</translation>
    </message>
    <message>
        <source>An empty place: there is no such cell.</source>
        <translation>Case vide&#xa0;: cette cellule n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>ligne affichée&#xa0;: %1 sur %n</numerusform>
            <numerusform>lignes affichées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n domain(s) shown</source>
        <translation>
            <numerusform>domaine affiché&#xa0;: %1 sur %n</numerusform>
            <numerusform>domaines affichés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by label</source>
        <translation>selon le libellé</translation>
    </message>
    <message>
        <source>by net balance</source>
        <translation>selon le solde net</translation>
    </message>
    <message>
        <source>by share strengthened</source>
        <translation>selon la part renforcée</translation>
    </message>
    <message>
        <source>by share fading</source>
        <translation>selon la part en recul</translation>
    </message>
    <message>
        <source>by disagreement</source>
        <translation>selon le désaccord</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>selon la ressemblance</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1 (ordre décroissant)</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>lignes triées %1</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>colonnes triées %1</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colonnes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>en recul</translation>
    </message>
    <message>
        <source>strengthened</source>
        <translation>renforcé</translation>
    </message>
    <message>
        <source>not in the balance</source>
        <translation>hors du solde</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Solde net</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Cells with a level</source>
        <translation>Cellules portant un niveau</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à afficher.</translation>
    </message>
    <message>
        <source>A radar needs at least three themes.</source>
        <translation>Un radar demande au moins trois thèmes.</translation>
    </message>
    <message>
        <source>Bars: share of the cells with a level. n/N: these cells, out of all cells. Apart on the right: share of all cells. Numbers in the bars are cells.</source>
        <translation>Barres&#xa0;: part des cellules portant un niveau. n/N&#xa0;: nombre de ces cellules, sur le total des cellules. À part, à droite&#xa0;: part de toutes les cellules. Les nombres dans les barres sont des cellules.</translation>
    </message>
    <message>
        <source>Bars: number of cells. n/N: cells with a level, out of all cells.</source>
        <translation>Barres&#xa0;: nombre de cellules. n/N&#xa0;: cellules portant un niveau, sur le total des cellules.</translation>
    </message>
    <message>
        <source>Net balance: share of strengthened cells less share of fading cells, among the cells with a level (n of N).</source>
        <translation>Solde net&#xa0;: part des cellules renforcées moins part des cellules en recul, parmi les cellules portant un niveau (n sur N).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without any level left out.</source>
        <translation>
            <numerusform>%n élément sans aucun niveau n’est pas affiché.</numerusform>
            <numerusform>%n éléments sans aucun niveau ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: median of the cells beneath a theme; between two rings where it lies between two levels. A line is broken where no cell holds a level.</source>
        <translation>Points&#xa0;: médiane des cellules d’un thème&#x202f;; entre deux cercles lorsqu’elle se situe entre deux niveaux. La ligne s’interrompt là où aucune cellule ne porte de niveau.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Present rating</source>
        <translation>Évaluation actuelle</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Évaluation décidée</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>Agreement A</source>
        <translation>Accord A</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Consensus&#xa0;: %1</translation>
    </message>
    <message>
        <source>all workshops, the last vote of each cell</source>
        <translation>tous les ateliers, dernier vote de chaque cellule</translation>
    </message>
    <message>
        <source>workshop of %1</source>
        <translation>atelier du %1</translation>
    </message>
    <message>
        <source>workshop “%1” of %2</source>
        <translation>atelier «&#xa0;%1&#xa0;» du %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) voted on, %2 decided</source>
        <translation>
            <numerusform>%1 cellule sur %n soumise au vote, dont %2 avec décision</numerusform>
            <numerusform>%1 des %n cellules soumises au vote, dont %2 avec décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Décision fondée sur</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>Secondes utilisées</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Before (weight)</source>
        <translation>Avant (poids)</translation>
    </message>
    <message>
        <source>After (weight)</source>
        <translation>Après (poids)</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to discuss</source>
        <translation>
            <numerusform>%n point à discuter</numerusform>
            <numerusform>%n points à discuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are being counted</source>
        <translation>Décompte des votes en cours</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Median: %1</source>
        <translation>Médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Median: between %1 and %2</source>
        <translation>Médiane&#xa0;: entre %1 et %2</translation>
    </message>
    <message>
        <source>everybody agrees</source>
        <translation>accord de tous</translation>
    </message>
    <message>
        <source>opposed camps</source>
        <translation>avis opposés</translation>
    </message>
    <message>
        <source>framed: decided</source>
        <translation>encadré&#xa0;: décidé</translation>
    </message>
    <message>
        <source>the atlas holds another rating</source>
        <translation>l’atlas contient une autre évaluation</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Compte rendu de l’atelier</translation>
    </message>
    <message>
        <source>the session has not started</source>
        <translation>la séance n’a pas commencé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>from %1, not ended</source>
        <translation>depuis %1, en cours</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parked, to be taken up again</source>
        <translation>Points mis de côté, à reprendre</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Atelier du %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>How does generative AI change each of these competences? Tick one box in each row.</source>
        <translation>Comment l’IA générative fait-elle évoluer chacune de ces compétences&#x202f;? Cochez une case par ligne.</translation>
    </message>
    <message>
        <source>Write one answer a row into the column “%1”: the number or the word. A row left empty is no answer.</source>
        <translation>Inscrivez une réponse par ligne dans la colonne «&#xa0;%1&#xa0;»&#xa0;: le nombre ou le mot. Une ligne laissée vide n’est pas une réponse.</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sans avis</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>L’ordre du jour ne compte encore aucun point.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non abordé</translation>
    </message>
    <message>
        <source>median of the last round</source>
        <translation>médiane du dernier tour</translation>
    </message>
    <message>
        <source>most frequent answer of the first round</source>
        <translation>réponse la plus fréquente du premier tour</translation>
    </message>
    <message>
        <source>most frequent answer of the second round</source>
        <translation>réponse la plus fréquente du second tour</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>median between %1 and %2</source>
        <translation>médiane entre %1 et %2</translation>
    </message>
    <message>
        <source>agreement A %1</source>
        <translation>accord A %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) decided</source>
        <translation>
            <numerusform>%n point, dont décidés&#xa0;: %1</numerusform>
            <numerusform>%n points, dont décidés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n passé</numerusform>
            <numerusform>%n passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussed without a decision</source>
        <translation>
            <numerusform>%n discuté sans décision</numerusform>
            <numerusform>%n discutés sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non abordé</numerusform>
            <numerusform>%n non abordés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n without an opinion</source>
        <translation>
            <numerusform>%n sans avis</numerusform>
            <numerusform>%n sans avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Last named version: %1</source>
        <translation>Dernière version nommée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed against the study</source>
        <translation>
            <numerusform>%n cellule modifiée par rapport à l’étude</numerusform>
            <numerusform>%n cellules modifiées par rapport à l’étude</numerusform>
        </translation>
    </message>
    <message>
        <source>the study as published</source>
        <translation>l’étude telle que publiée</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Changed at (local time)</source>
        <translation>Modifié le (heure locale)</translation>
    </message>
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
    <message>
        <source>Jobs of the AI producers</source>
        <translation>Métiers producteurs d’IA</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Formats d’accompagnement</translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Offre de formation</translation>
    </message>
    <message>
        <source>Reasons, sources and certainty</source>
        <translation>Motifs, sources et certitude</translation>
    </message>
    <message numerus="yes">
        <source>recorded for %1 of %n cell(s)</source>
        <translation>
            <numerusform>indiqués pour %1 cellule sur %n</numerusform>
            <numerusform>indiqués pour %1 des %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>Quand (heure locale)</translation>
    </message>
    <message numerus="yes">
        <source>%n with a reason, a source or a certainty</source>
        <translation>
            <numerusform>%n avec motif, source ou certitude</numerusform>
            <numerusform>%n avec motif, source ou certitude</numerusform>
        </translation>
    </message>
    <message>
        <source>no reasons recorded</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>x: the format suits the skill</source>
        <translation>x&#xa0;: le format convient à la compétence</translation>
    </message>
    <message>
        <source>CPF: eligible for the personal training account; RNCP: entered in the national register of certifications</source>
        <translation>CPF&#xa0;: éligible au compte personnel de formation&#x202f;; RNCP&#xa0;: inscrite au répertoire national des certifications professionnelles</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with the same rating, but another reason, source or certainty</source>
        <translation>
            <numerusform>%n cellule de même évaluation, mais d’un autre motif, d’une autre source ou certitude</numerusform>
            <numerusform>%n cellules de même évaluation, mais d’un autre motif, d’une autre source ou certitude</numerusform>
        </translation>
    </message>
    <message>
        <source>Start (local time)</source>
        <translation>Début (heure locale)</translation>
    </message>
    <message>
        <source>Decided at (local time)</source>
        <translation>Décidé le (heure locale)</translation>
    </message>
    <message>
        <source>Marginal impact</source>
        <translation>Impact marginal</translation>
    </message>
    <message>
        <source>to or from “marginal impact” or “not rated”</source>
        <translation>depuis ou vers «&#xa0;impact marginal&#xa0;» ou «&#xa0;non renseigné&#xa0;»</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Ce que dit la salle</translation>
    </message>
    <message>
        <source>Comments on the ballots</source>
        <translation>Commentaires des bulletins</translation>
    </message>
    <message>
        <source>answers not revealed</source>
        <translation>réponses non révélées</translation>
    </message>
    <message>
        <source>confirmed by everyone, without another reason</source>
        <translation>confirmé par tous, sans autre motif</translation>
    </message>
    <message>
        <source>one answer only</source>
        <translation>une seule réponse</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>pas de majorité</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have answered</source>
        <translation>
            <numerusform>%n sur %1 a répondu</numerusform>
            <numerusform>%n sur %1 ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, as said at each round</source>
        <translation>%1 à %2, indiqués à chaque tour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n with answers not revealed</source>
        <translation>
            <numerusform>%n avec des réponses non révélées</numerusform>
            <numerusform>%n avec des réponses non révélées</numerusform>
        </translation>
    </message>
    <message>
        <source>(1 = lowest)</source>
        <translation>(1 = le plus bas)</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>solide</translation>
    </message>
    <message>
        <source>Net balance: %1</source>
        <translation>Solde net&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more at place %1: nothing tells them apart.</source>
        <translation>
            <numerusform>Encore %n au rang %1&#xa0;: rien ne les départage.</numerusform>
            <numerusform>Encore %n au rang %1&#xa0;: rien ne les départage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places: by net balance; where it is equal, by the cells at the strongest level, then by the cells with a level. “=” marks a shared place.</source>
        <translation>Rangs&#xa0;: d’après le solde net&#x202f;; à égalité, d’après les cellules au niveau le plus fort, puis les cellules portant un niveau. «&#xa0;=&#xa0;» signale un rang partagé.</translation>
    </message>
    <message numerus="yes">
        <source>place %1 of %n with a positive balance</source>
        <translation>
            <numerusform>rang %1 sur %n à solde positif</numerusform>
            <numerusform>rang %1 sur %n à solde positif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place %1 of %n with a negative balance</source>
        <translation>
            <numerusform>rang %1 sur %n à solde négatif</numerusform>
            <numerusform>rang %1 sur %n à solde négatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n</source>
        <translation>
            <numerusform>partagé par %n</numerusform>
            <numerusform>partagé par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Items at this place</source>
        <translation>Éléments à ce rang</translation>
    </message>
    <message>
        <source>Cells at the strongest level</source>
        <translation>Cellules au niveau le plus fort</translation>
    </message>
    <message>
        <source>None has a positive balance</source>
        <translation>Aucun solde positif</translation>
    </message>
    <message numerus="yes">
        <source>Strengthened: %n with a positive balance</source>
        <translation>
            <numerusform>En renforcement&#xa0;: %n à solde positif</numerusform>
            <numerusform>En renforcement&#xa0;: %n à solde positif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most strengthened: %1 of %n with a positive balance</source>
        <translation>
            <numerusform>Renforcement le plus net&#xa0;: %1 sur %n à solde positif</numerusform>
            <numerusform>Renforcement le plus net&#xa0;: %1 sur %n à solde positif</numerusform>
        </translation>
    </message>
    <message>
        <source>None has a negative balance</source>
        <translation>Aucun solde négatif</translation>
    </message>
    <message numerus="yes">
        <source>Fading: %n with a negative balance</source>
        <translation>
            <numerusform>En recul&#xa0;: %n à solde négatif</numerusform>
            <numerusform>En recul&#xa0;: %n à solde négatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fading most: %1 of %n with a negative balance</source>
        <translation>
            <numerusform>Recul le plus net&#xa0;: %1 sur %n à solde négatif</numerusform>
            <numerusform>Recul le plus net&#xa0;: %1 sur %n à solde négatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither: %n with as many strengthened as fading cells</source>
        <translation>
            <numerusform>Ni l’un ni l’autre&#xa0;: %n avec autant de cellules renforcées que de cellules en recul</numerusform>
            <numerusform>Ni l’un ni l’autre&#xa0;: %n avec autant de cellules renforcées que de cellules en recul</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>%1 (rating kept)</source>
        <translation>%1 (évaluation inchangée)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The rating is the one decided or, until then, what more than half of the room said in the last round: the median of its levels (two halves: it lies between two) or marginal impact; without such a majority there is none. The less the room agrees, the smaller the tile. The figure is van der Eijk’s A, 1 for the same answer from all, 0 evenly spread, −1 for two opposed camps; answers of another kind than the majority’s, share s, let it be at most 1 − 2s. An empty place: no vote.</source>
        <translation>L’évaluation est celle qui a été décidée ou, d’ici là, ce qu’a dit plus de la moitié de la salle au dernier tour&#xa0;: la médiane de ses niveaux (deux moitiés&#xa0;: elle est entre deux niveaux) ou l’impact marginal&#x202f;; sans une telle majorité, il n’y en a pas. Moins la salle est d’accord, plus le carreau est petit. Le chiffre est le A de van der Eijk&#xa0;: 1 pour la même réponse de tous, 0 pour une répartition égale, −1 pour deux camps opposés&#x202f;; les réponses d’une autre nature que celle de la majorité, de part s, le limitent à 1 − 2s. Une place vide&#xa0;: aucun vote.</translation>
    </message>
    <message>
        <source>lower half of the split median of the last round</source>
        <translation>moitié basse de la médiane partagée du dernier tour</translation>
    </message>
    <message>
        <source>upper half of the split median of the last round</source>
        <translation>moitié haute de la médiane partagée du dernier tour</translation>
    </message>
    <message>
        <source>%1 answers were kept, more than the %2 participants</source>
        <translation>%1 réponses conservées, plus que les %2 participants</translation>
    </message>
    <message>
        <source>equal medians throughout</source>
        <translation>médianes égales partout</translation>
    </message>
    <message>
        <source>Similarity of two domains: 1 minus Gower’s distance between the medians of what carries a level in both, as a percentage. An empty place: too little carries a level in both, as where all ratings of a domain are marginal.</source>
        <translation>Ressemblance de deux domaines&#xa0;: 1 moins la distance de Gower entre les médianes de ce qui porte un niveau dans les deux, en pourcentage. Case vide&#xa0;: trop peu d’éléments portent un niveau dans les deux, par exemple quand toutes les évaluations d’un domaine sont «&#xa0;impact marginal&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>weakly founded: fewer than %n themes or labels that carry a level in both (their number in brackets, where there is room)</source>
        <translation>
            <numerusform>peu fondé&#xa0;: moins de %n thème ou libellé portant un niveau dans les deux (leur nombre entre parenthèses, là où la place le permet)</numerusform>
            <numerusform>peu fondé&#xa0;: moins de %n thèmes ou libellés portant un niveau dans les deux (leur nombre entre parenthèses, là où la place le permet)</numerusform>
        </translation>
    </message>
    <message>
        <source>apart</source>
        <translation>à part</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no median</source>
        <translation>sans médiane</translation>
    </message>
    <message>
        <source>Place in its list</source>
        <translation>Rang dans sa liste</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>par annulation</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>par rétablissement</translation>
    </message>
    <message>
        <source>This sheet rates jobs, never persons. The program that made it contains no AI and works offline.</source>
        <translation>Cette feuille évalue des métiers, jamais des personnes. Le programme qui l’a produite ne contient pas d’IA et fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>Has a reason or a source.</source>
        <translation>Avec motif ou source.</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Inchangée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) differ</source>
        <translation>
            <numerusform>%1 cellule différente sur %n</numerusform>
            <numerusform>%1 cellules différentes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>Relevées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lowered: %1</source>
        <translation>Abaissées&#xa0;: %1</translation>
    </message>
    <message>
        <source>To or from marginal impact or not rated: %1</source>
        <translation>Depuis ou vers impact marginal ou non renseigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Ressemblance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on only %n item(s) that carry a level in both: weakly founded.</source>
        <translation>
            <numerusform>Établie sur %n seul élément portant un niveau dans les deux&#xa0;: peu fondée.</numerusform>
            <numerusform>Établie sur seulement %n éléments portant un niveau dans les deux&#xa0;: peu fondée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n item(s) that carry a level in both.</source>
        <translation>
            <numerusform>Établie sur %n élément portant un niveau dans les deux.</numerusform>
            <numerusform>Établie sur %n éléments portant un niveau dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Accord A&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Sans décision.</translation>
    </message>
    <message>
        <source>The atlas holds: %1</source>
        <translation>Dans l’atlas&#xa0;: %1</translation>
    </message>
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
        <source>certainty: %1 → %2</source>
        <translation>certitude&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>theme: %1 → %2</source>
        <translation>thème&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
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
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), all filled in</source>
        <translation>
            <numerusform>%n cellule, renseignée</numerusform>
            <numerusform>%n cellules, toutes renseignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), %1 not rated yet</source>
        <translation>
            <numerusform>%n cellule, dont %1 à renseigner</numerusform>
            <numerusform>%n cellules, dont %1 à renseigner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <extracomment>cells that nobody has rated yet</extracomment>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open</source>
        <translation>
            <numerusform>%n vide sur %1</numerusform>
            <numerusform>%n vides sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>with a reason or a source</source>
        <translation>avec un motif ou une source</translation>
    </message>
    <message>
        <source>decided, %1</source>
        <translation>décidé, %1</translation>
    </message>
    <message>
        <source>the atlas holds %1</source>
        <translation>l’atlas contient %1</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>pas encore renseigné</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <translation>inchangé, %1</translation>
    </message>
    <message>
        <source>raised from %1 to %2</source>
        <translation>relevé de %1 à %2</translation>
    </message>
    <message>
        <source>lowered from %1 to %2</source>
        <translation>abaissé de %1 à %2</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>passé de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>changed from %1</source>
        <translation>modifiée, auparavant %1</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>avec un motif</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>avec une source</translation>
    </message>
    <message>
        <source>competence %1</source>
        <translation>compétence %1</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>famille %1</translation>
    </message>
    <message>
        <source>no cells</source>
        <translation>aucune cellule</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) hold a level</source>
        <translation>
            <numerusform>%1 cellule sur %n porte un niveau</numerusform>
            <numerusform>%1 cellules sur %n portent un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rated</source>
        <translation>
            <numerusform>%1 renseignée sur %n</numerusform>
            <numerusform>%1 renseignées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>no cell here</source>
        <translation>pas de cellule ici</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %n</numerusform>
            <numerusform>groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>decided: stays %1</source>
        <translation>décidé&#xa0;: %1 (inchangé)</translation>
    </message>
    <message>
        <source>decided: %1 → %2</source>
        <translation>décidé&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>votes révélés</translation>
    </message>
    <message>
        <source>second round revealed</source>
        <translation>2e tour révélé</translation>
    </message>
    <message>
        <source>settled in discussion</source>
        <translation>issue de la discussion</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>%1, draft of a reason</source>
        <translation>%1, motif en brouillon</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>aucun vote</translation>
    </message>
    <message>
        <source>weak agreement</source>
        <translation>accord faible</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>accord moyen</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>accord fort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>majority: %1</source>
        <translation>majorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>majority: no opinion</source>
        <translation>majorité&#xa0;: sans avis</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>under way, item %1 of %2</source>
        <translation>en cours, point %1 sur %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 inchangée</translation>
    </message>
    <message numerus="yes">
        <source>%1 -&gt; %2: %n cells differ; %3 raised, %4 lowered, %5 otherwise.</source>
        <translation>
            <numerusform>%1 -&gt; %2&#xa0;: %n cellule diffère&#xa0;; relevées&#xa0;: %3, abaissées&#xa0;: %4, autres&#xa0;: %5.</numerusform>
            <numerusform>%1 -&gt; %2&#xa0;: %n cellules diffèrent&#xa0;; relevées&#xa0;: %3, abaissées&#xa0;: %4, autres&#xa0;: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) keep the rating, but have another reason, source or certainty.</source>
        <translation>
            <numerusform>%n autre cellule garde son évaluation, mais avec un autre motif, une autre source ou certitude.</numerusform>
            <numerusform>%n autres cellules gardent leur évaluation, mais avec un autre motif, une autre source ou certitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>shown, no vote</source>
        <translation>montré, sans vote</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on ballots that were not revealed, not quoted here</source>
        <translation>
            <numerusform>%n commentaire sur des bulletins non révélés, non cité ici</numerusform>
            <numerusform>%n commentaires sur des bulletins non révélés, non cités ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown without a vote</source>
        <translation>
            <numerusform>%n montré sans vote</numerusform>
            <numerusform>%n montrés sans vote</numerusform>
        </translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>sub-competence</source>
        <translation>sous-compétence</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>job family</source>
        <translation>famille de métiers</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>level of a scale</source>
        <translation>niveau d’une échelle</translation>
    </message>
    <message>
        <source>skill theme</source>
        <translation>thème de compétences</translation>
    </message>
    <message>
        <source>job of the AI producers</source>
        <translation>métier des producteurs d’IA</translation>
    </message>
    <message>
        <source>training format</source>
        <translation>format de formation</translation>
    </message>
    <message>
        <source>skill to train</source>
        <translation>compétence à former</translation>
    </message>
    <message>
        <source>course</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>removed (%1): %2</source>
        <translation>suppression (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>added (%1): %2</source>
        <translation>ajout (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>renamed (%1): %2 → %3</source>
        <translation>nouveau nom (%1)&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>moved (%1): place %2 → %3</source>
        <translation>déplacement (%1)&#xa0;: place %2 → %3</translation>
    </message>
    <message>
        <source>competence: %1 → %2</source>
        <translation>compétence&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>changed (%1): %2 → %3</source>
        <translation>modification (%1)&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>votes: %1 → %2</source>
        <translation>votes&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>agenda item: %1 → %2</source>
        <translation>point de l’ordre du jour&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Added or removed</source>
        <translation>Ajout ou suppression</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>votes not revealed</source>
        <translation>votes non révélés</translation>
    </message>
    <message>
        <source>second round not revealed</source>
        <translation>2e tour non révélé</translation>
    </message>
    <message>
        <source>no longer in the atlas</source>
        <translation>n’est plus dans l’atlas</translation>
    </message>
    <message>
        <source>activity domain</source>
        <translation>domaine d’activité</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Added: %1 “%2”</source>
        <translation>Ajout&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: %1 “%2”</source>
        <translation>Retrait&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Renamed: %1 “%2”, now “%3”</source>
        <translation>Nouveau nom&#xa0;: %1 «&#xa0;%2&#xa0;», désormais «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Moved to another place: %1 “%2”</source>
        <translation>Nouvelle place&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved: %1 “%2” from “%3” to “%4”</source>
        <translation>Nouvelle place&#xa0;: %1 «&#xa0;%2&#xa0;», de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>nouveau nom</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>nouvelle place</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n nouveau nom</numerusform>
            <numerusform>%n nouveaux noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n nouvelle place</numerusform>
            <numerusform>%n nouvelles places</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure: %1.</source>
        <translation>Structure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>hidden until they are revealed</source>
        <translation>masqués jusqu’à ce qu’ils soient révélés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>facilitator %1, participants %2, items %3</source>
        <translation>animation %1, participants %2, points %3</translation>
    </message>
    <message>
        <source>workshop “%1”</source>
        <translation>atelier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agreement A (van der Eijk): 1 where all chose one level, 0 where the votes spread evenly, −1 where half stood at either end. Everyone counts: a median stands where more than half of the answers are levels; answers of another kind than the majority’s, marginal impact or no opinion among them, lower A to at most 1 − 2 × their share. Where no kind of answer has a majority, A is 0.</source>
        <translation>Accord A (van der Eijk)&#xa0;: 1 si tous ont choisi le même niveau, 0 si les votes se répartissent également, −1 si chaque moitié est à une extrémité. Chacun compte&#xa0;: il y a une médiane si plus de la moitié des réponses sont des niveaux&#x202f;; les réponses d’une autre nature que celle de la majorité, dont impact marginal et sans avis, abaissent A à 1 − 2 × leur part au plus. Si aucune nature de réponse n’a la majorité, A vaut 0.</translation>
    </message>
</context>
<context>
    <name>atlas::AboutDialog</name>
    <message>
        <source>About Competence Atlas</source>
        <translation>À propos de l’Atlas des compétences</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Competence Atlas %1&lt;/h2&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;The built-in ratings come from the impact matrices that a French banking observatory published in its study of generative AI. The labels stand as they were printed; the grouping under skill themes is our own.&lt;/p&gt;&lt;p&gt;© The Competence Atlas authors. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Atlas des compétences %1&lt;/h2&gt;&lt;p&gt;Comment l’IA générative fait évoluer les compétences des familles de métiers de la banque&#xa0;: consulter, ajuster, discuter, exporter.&lt;/p&gt;&lt;p&gt;Fonctionne hors ligne&#x202f;; rien n’est envoyé nulle part. On évalue des métiers, jamais des personnes.&lt;/p&gt;&lt;p&gt;Les évaluations fournies proviennent des matrices d’impact qu’un observatoire bancaire français a publiées dans son étude sur l’IA générative. Les libellés sont ceux de la publication&#x202f;; le regroupement par thèmes de compétences est le nôtre.&lt;/p&gt;&lt;p&gt;© Les auteurs de l’Atlas des compétences. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What the program is linked to or shipped with, depending on the system. The texts stand under “Licences”.</source>
        <translation>Bibliothèques que le programme utilise ou qui sont livrées avec lui, selon le système. Leurs textes se trouvent sous «&#xa0;Licences&#xa0;».</translation>
    </message>
    <message>
        <source>For whoever helps you: no name, no file and no computer is told.</source>
        <translation>Pour la personne qui vous aide&#xa0;: aucun nom, aucun fichier et aucun ordinateur n’y figure.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>atlas::AddItemsDialog</name>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>Cocher &amp;tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Add items to the agenda</source>
        <translation>Ajouter des points à l’ordre du jour</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore renseignées</translation>
    </message>
    <message>
        <source>Changed against the study</source>
        <translation>Modifiées par rapport à l’étude</translation>
    </message>
    <message>
        <source>Changed without a reason</source>
        <translation>Modifiées sans motif</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contestées</translation>
    </message>
    <message>
        <source>Earlier votes disagreed</source>
        <translation>Désaccord lors d’un vote antérieur</translation>
    </message>
    <message>
        <source>Left over from an earlier workshop</source>
        <translation>Restées sans décision lors d’un atelier antérieur</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) shown</source>
        <translation>
            <numerusform>%n cellule affichée</numerusform>
            <numerusform>%n cellules affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Ajouter %n point</numerusform>
            <numerusform>Ajouter %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Décocher tout</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Which cells</source>
        <translation>Cellules proposées</translation>
    </message>
    <message>
        <source>Cells to choose from</source>
        <translation>Cellules au choix</translation>
    </message>
    <message>
        <source>Space ticks the row.</source>
        <translation>La barre d’espace coche la ligne.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaChoiceModel</name>
    <message>
        <source>already on the agenda</source>
        <translation>déjà à l’ordre du jour</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>changed without a reason</source>
        <translation>modifiée sans motif</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>voted on with agreement %1</source>
        <translation>vote antérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>skipped, parked or open; name of a workshop</comment>
        <translation>point %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sous-compétence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, cochée</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaIndex</name>
    <message>
        <source>The agenda has no item %1.</source>
        <translation>L’ordre du jour n’a pas de point %1.</translation>
    </message>
    <message>
        <source>These labels stand for several items of the agenda. Add the item’s number.</source>
        <translation>Ces libellés désignent plusieurs points de l’ordre du jour. Ajoutez le numéro du point.</translation>
    </message>
    <message>
        <source>Nothing says which item this answer is for.</source>
        <translation>Rien n’indique à quel point répond cette ligne.</translation>
    </message>
    <message>
        <source>The labels are those of no item of the agenda; item %1 is “%2”.</source>
        <translation>Ces libellés ne sont ceux d’aucun point de l’ordre du jour&#x202f;; le point %1 est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The labels are those of no item of the agenda.</source>
        <translation>Ces libellés ne sont ceux d’aucun point de l’ordre du jour.</translation>
    </message>
    <message>
        <source>The head has the number of item %1 and another label. Correct the label, or leave just the number.</source>
        <translation>L’en-tête porte le numéro du point %1 et un autre libellé. Corrigez le libellé, ou ne laissez que le numéro.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaMenu</name>
    <message>
        <source>Put on the &amp;agenda of</source>
        <translation>Mettre à l’ordre du &amp;jour de</translation>
    </message>
    <message>
        <source>The agenda of “%1” holds this already.</source>
        <translation>L’ordre du jour de «&#xa0;%1&#xa0;» le contient déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put on the agenda of “%1”.</source>
        <translation>
            <numerusform>%n point ajouté à l’ordre du jour de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n points ajoutés à l’ordre du jour de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop is planned: make one under “Workshops”</source>
        <translation>Aucun atelier n’est prévu&#xa0;: créez-en un sous «&#xa0;Ateliers&#xa0;»</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of the column and what stands there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>current item, %1</source>
        <translation>point en cours, %1</translation>
    </message>
    <message>
        <source>The workshop is over: its items keep the numbers of its minutes.</source>
        <translation>L’atelier est terminé&#xa0;: ses points gardent les numéros du compte rendu.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaPanel</name>
    <message>
        <source>Nothing to discuss yet. Add items: cells that are not rated, changed, contested, or any others.</source>
        <translation>Rien à discuter pour l’instant. Ajoutez des points&#xa0;: des cellules non renseignées, modifiées, contestées, ou toute autre cellule.</translation>
    </message>
    <message>
        <source>Add items…</source>
        <translation>Ajouter des points…</translation>
    </message>
    <message>
        <source>Choose cells by hand, by filter or by disagreement.</source>
        <translation>Choisir des cellules à la main, par filtre ou par désaccord.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Désaccords les plus forts d’abord</translation>
    </message>
    <message>
        <source>Ballot sheets…</source>
        <translation>Bulletins…</translation>
    </message>
    <message>
        <source>Sheets to tick on paper, or to fill in as CSV beforehand.</source>
        <translation>Feuilles à cocher sur papier, ou à remplir en CSV avant la séance.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Takes back ballots that were filled in as CSV.</source>
        <translation>Récupère les bulletins remplis en CSV.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Agenda, votes, decisions and reasons, as PDF or CSV.</source>
        <translation>Ordre du jour, votes, décisions et motifs, en PDF ou en CSV.</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Démarrer l’atelier</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Reprendre l’atelier</translation>
    </message>
    <message>
        <source>Open the workshop again</source>
        <translation>Rouvrir l’atelier</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave the agenda.</source>
        <translation>
            <numerusform>%n point quitte l’ordre du jour.</numerusform>
            <numerusform>%n points quittent l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The votes, notes and decisions of %n of them go too; Undo brings them back until the atlas is closed. Ratings that were decided stay in the atlas.</source>
        <translation>
            <numerusform>Les votes, notes et décisions de %n d’entre eux partent aussi&#x202f;; Annuler les ramène tant que l’atlas est ouvert. Les évaluations décidées restent dans l’atlas.</numerusform>
            <numerusform>Les votes, notes et décisions de %n d’entre eux partent aussi&#x202f;; Annuler les ramène tant que l’atlas est ouvert. Les évaluations décidées restent dans l’atlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>There are answers to %1 of %n item(s); what is not revealed yet stays hidden.</source>
        <translation>
            <numerusform>Des réponses sont arrivées pour %1 point sur %n&#x202f;; ce qui n’est pas révélé reste masqué.</numerusform>
            <numerusform>Des réponses sont arrivées pour %1 des %n points&#x202f;; ce qui n’est pas révélé reste masqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Monter d’une place</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Descendre d’une place</translation>
    </message>
    <message>
        <source>Takes the items off the agenda, with their votes.</source>
        <translation>Retire les points de l’ordre du jour, avec leurs votes.</translation>
    </message>
    <message>
        <source>Orders the items by the round that was revealed last, or by the answers that were imported beforehand.</source>
        <translation>Classe les points d’après le dernier tour révélé ou, à défaut, d’après les réponses importées à l’avance.</translation>
    </message>
    <message>
        <source>The workshop is over: its items keep the numbers of its minutes. Open it again to change the agenda or to import answers.</source>
        <translation>L’atelier est terminé&#xa0;: ses points gardent les numéros du compte rendu. Rouvrez-le pour changer l’ordre du jour ou importer des réponses.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>atlas::Application</name>
    <message>
        <source>This atlas is open already.</source>
        <translation>Cet atlas est déjà ouvert.</translation>
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
        <source>Competence Atlas</source>
        <translation>Atlas des compétences</translation>
    </message>
    <message>
        <source>The study.atlas</source>
        <translation>L’étude.atlas</translation>
    </message>
    <message>
        <source>“%1” cannot be opened and was left as it is. You see the study, to be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert et a été laissé tel quel. Vous voyez l’étude, en lecture.</translation>
    </message>
    <message>
        <source>Go on otherwise…</source>
        <translation>Continuer autrement…</translation>
    </message>
    <message>
        <source>The file that cannot be opened stays as it is. Choose another name for the new one.</source>
        <translation>Le fichier qui ne peut pas être ouvert reste tel quel. Choisissez un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>Only read the study</source>
        <translation>Seulement lire l’étude</translation>
    </message>
    <message>
        <source>Stay with the atlas that is open</source>
        <translation>Garder l’atlas ouvert</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>%1 (recovered).atlas</source>
        <translation>%1 (récupéré).atlas</translation>
    </message>
    <message>
        <source>Everything in “%1” could be kept. %2</source>
        <translation>Tout ce que contenait «&#xa0;%1&#xa0;» a pu être gardé. %2</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be kept. %2</source>
        <translation>Tout ce que contenait «&#xa0;%1&#xa0;» n’a pas pu être gardé. %2</translation>
    </message>
    <message>
        <source>What is lost…</source>
        <translation>Ce qui est perdu…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>&amp;Recover into a new file…</source>
        <translation>&amp;Récupérer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. The new one will hold: %1</source>
        <translation>Le fichier endommagé reste tel quel. Le nouveau contiendra&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed on %1, in %2</source>
        <translation>Modifié le %1, dans %2</translation>
    </message>
    <message>
        <source>&amp;Open another atlas…</source>
        <translation>&amp;Ouvrir un autre atlas…</translation>
    </message>
    <message>
        <source>For example a copy, or the atlas that a colleague has.</source>
        <translation>Par exemple une copie, ou l’atlas d’un collègue.</translation>
    </message>
    <message>
        <source>&amp;New atlas from the study…</source>
        <translation>&amp;Nouvel atlas à partir de l’étude…</translation>
    </message>
    <message>
        <source>It begins with the ratings as they were published.</source>
        <translation>Il commence avec les évaluations telles qu’elles ont été publiées.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>atlas::ArrangementBar</name>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Sort the rows</source>
        <translation>Tri des lignes</translation>
    </message>
    <message>
        <source>Sort the columns</source>
        <translation>Tri des colonnes</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Ordre de l’étude</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Net balance: strengthened minus fading</source>
        <translation>Solde net&#xa0;: renforcé moins en recul</translation>
    </message>
    <message>
        <source>Share strengthened</source>
        <translation>Part renforcée</translation>
    </message>
    <message>
        <source>Share fading</source>
        <translation>Part en recul</translation>
    </message>
    <message>
        <source>Disagreement between domains</source>
        <translation>Désaccord entre domaines</translation>
    </message>
    <message>
        <source>Similarity, with its tree</source>
        <translation>Ressemblance, avec son arbre</translation>
    </message>
    <message>
        <source>Similarity: alike rows together</source>
        <translation>Ressemblance&#xa0;: lignes semblables ensemble</translation>
    </message>
    <message>
        <source>Keep the groups together</source>
        <translation>Garder les groupes réunis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose the same order again to turn it round.</source>
        <translation>Choisissez de nouveau le même ordre pour l’inverser.</translation>
    </message>
    <message>
        <source>Order of the rows or columns; “Order of the study” brings the first one back.</source>
        <translation>Ordre des lignes ou des colonnes&#x202f;; «&#xa0;Ordre de l’étude&#xa0;» ramène à l’ordre initial.</translation>
    </message>
    <message>
        <source>Changed against the study</source>
        <translation>Modifiées par rapport à l’étude</translation>
    </message>
    <message>
        <source>Rated without a reason</source>
        <translation>Renseignées sans motif</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore renseignées</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Lignes contenant…</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>Filtrer les lignes par texte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
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
    <message>
        <source>Shows all rows, in the study’s order</source>
        <translation>Montre toutes les lignes, dans l’ordre de l’étude</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasDocument</name>
    <message>
        <source>This rating is not on the scale of the job family.</source>
        <translation>Cette évaluation ne figure pas sur l’échelle de la famille de métiers.</translation>
    </message>
    <message numerus="yes">
        <source>rating of %n cell(s)</source>
        <translation>
            <numerusform>l’évaluation de %n cellule</numerusform>
            <numerusform>l’évaluation de %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>This atlas has no such theme.</source>
        <translation>Cet atlas ne comporte pas ce thème.</translation>
    </message>
    <message>
        <source>This atlas has no such sub-competence.</source>
        <translation>Cet atlas ne comporte pas cette sous-compétence.</translation>
    </message>
    <message>
        <source>theme of “%1”</source>
        <translation>le thème de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>theme of %n sub-competence(s)</source>
        <translation>
            <numerusform>le thème de %n sous-compétence</numerusform>
            <numerusform>le thème de %n sous-compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1” restored</source>
        <translation>Version «&#xa0;%1&#xa0;» restaurée</translation>
    </message>
    <message>
        <source>Restore version “%1”</source>
        <translation>la restauration de la version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>decision on “%1”</source>
        <translation>la décision sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back any more: something else was changed there since. This step is left out; the steps before it can still be taken back.</source>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;»&#xa0;: autre chose y a été modifié depuis. Cette étape est laissée de côté&#x202f;; celles d’avant peuvent encore être annulées.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: something else was changed there since. This step is left out.</source>
        <translation>Impossible de rétablir «&#xa0;%1&#xa0;»&#xa0;: autre chose y a été modifié depuis. Cette étape est laissée de côté.</translation>
    </message>
    <message>
        <source>new workshop “%1”</source>
        <translation>la création de l’atelier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>settings of “%1”</source>
        <translation>les paramètres de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>agenda of “%1”</source>
        <translation>l’ordre du jour de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>la suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n item(s) to the agenda of “%1”</source>
        <translation>
            <numerusform>l’ajout de %n point à l’ordre du jour de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>l’ajout de %n points à l’ordre du jour de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n item(s) from the agenda of “%1”</source>
        <translation>
            <numerusform>le retrait de %n point de l’ordre du jour de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>le retrait de %n points de l’ordre du jour de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>rating of “%1”, %2</source>
        <translation>l’évaluation de «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>reason for “%1”, %2</source>
        <translation>le motif de «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>source for “%1”, %2</source>
        <translation>la source de «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>certainty of “%1”, %2</source>
        <translation>la certitude de «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>“%1” is not taken back: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</source>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;»&#xa0;: l’atelier «&#xa0;%2&#xa0;» est terminé, et ses votes et décisions restent tels que dans son compte rendu. Rouvrez d’abord l’atelier.</translation>
    </message>
    <message>
        <source>“%1” is not done again: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas rétabli&#xa0;: l’atelier «&#xa0;%2&#xa0;» est terminé, et ses votes et décisions restent tels que dans son compte rendu. Rouvrez d’abord l’atelier.</translation>
    </message>
    <message>
        <source>Confirmed by everyone, without another reason</source>
        <translation>Confirmé par tous, sans autre motif</translation>
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
    <message>
        <source>Themes of the application, which older files are without</source>
        <translation>Thèmes de l’application, absents des fichiers plus anciens</translation>
    </message>
</context>
<context>
    <name>atlas::AudienceWindow</name>
    <message>
        <source>Competence Atlas — what the room sees</source>
        <translation>Atlas des compétences — ce que voit la salle</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>atlas::Authorship</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>The journal and the minutes name who leads the workshop. Your name:</source>
        <translation>Le journal et le compte rendu nomment la personne qui anime l’atelier. Votre nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>atlas::BallotImportDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>left out: revealed or decided already</source>
        <translation>écartées&#xa0;: votes déjà révélés ou point déjà décidé</translation>
    </message>
    <message>
        <source>counted, hidden until revealed</source>
        <translation>comptées, masquées jusqu’à ce que vous les révéliez</translation>
    </message>
    <message>
        <source>Count these answers</source>
        <translation>Compter ces réponses</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Filled-in ballots (*.csv *.txt);;All files (*)</source>
        <translation>Bulletins remplis (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The answers are being read…</source>
        <translation>Lecture des réponses en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n item(s) are counted; they stay hidden until you reveal them.</source>
        <translation>
            <numerusform>Les réponses à %n point sont comptées&#x202f;; elles restent masquées jusqu’à ce que vous les révéliez.</numerusform>
            <numerusform>Les réponses à %n points sont comptées&#x202f;; elles restent masquées jusqu’à ce que vous les révéliez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to check:</source>
        <translation>
            <numerusform>%n élément illisible ou à vérifier&#xa0;:</numerusform>
            <numerusform>%n éléments illisibles ou à vérifier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the votes so far</source>
        <translation>Ajouter aux votes comptés</translation>
    </message>
    <message>
        <source>Replace the votes so far</source>
        <translation>Remplacer les votes comptés</translation>
    </message>
    <message>
        <source>Answers by item</source>
        <translation>Réponses par point</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) counted so far: add or replace</source>
        <translation>
            <numerusform>%n réponse déjà comptée&#xa0;: ajouter ou remplacer</numerusform>
            <numerusform>%n réponses déjà comptées&#xa0;: ajouter ou remplacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly these answers are counted already. Adding them would count everybody twice.</source>
        <translation>Exactement ces réponses sont déjà comptées. Les ajouter compterait chacun deux fois.</translation>
    </message>
    <message>
        <source>What is counted so far may be among these answers. Replace it if these are all of them.</source>
        <translation>Ce qui est déjà compté fait peut-être partie de ces réponses. Remplacez-le si elles y sont toutes.</translation>
    </message>
    <message>
        <source>There are up to %1 answers to one item, more than the %2 participants.</source>
        <translation>Il y a jusqu’à %1 réponses à un point, plus que les %2 participants.</translation>
    </message>
    <message>
        <source>Added to the votes so far this makes %1 answers to one item, more than the %2 participants.</source>
        <translation>Ajoutées aux votes déjà comptés, elles font %1 réponses à un point, plus que les %2 participants.</translation>
    </message>
    <message>
        <source>Stopped: no answers were imported.</source>
        <translation>Arrêté&#xa0;: aucune réponse n’a été importée.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) perhaps there twice, not counted unless you tick them:</source>
        <translation>
            <numerusform>%n bulletin peut-être en double, non compté sauf si vous le cochez&#xa0;:</numerusform>
            <numerusform>%n bulletins peut-être en double, non comptés sauf si vous les cochez&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>The workshop is over and takes no answers any more. Open it again first, with “%1”.</source>
        <translation>L’atelier est terminé et ne prend plus de réponses. Rouvrez-le d’abord, avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open the workshop again</source>
        <translation>Rouvrir l’atelier</translation>
    </message>
    <message>
        <source>counted already, with the same answers</source>
        <translation>déjà compté, avec les mêmes réponses</translation>
    </message>
    <message>
        <source>All of these answers may be counted already, among others. Add them only if they are from other people.</source>
        <translation>Toutes ces réponses sont peut-être déjà comptées, parmi d’autres. Ne les ajoutez que si elles viennent d’autres personnes.</translation>
    </message>
</context>
<context>
    <name>atlas::BallotReader</name>
    <message>
        <source>There are no answers to this agenda in the file. It needs a column “Rating” beside the items, or columns headed with the numbers of the items.</source>
        <translation>Le fichier ne contient aucune réponse à cet ordre du jour. Il faut une colonne «&#xa0;Évaluation&#xa0;» à côté des points, ou des colonnes portant en tête le numéro des points.</translation>
    </message>
    <message>
        <source>The file has no answers.</source>
        <translation>Le fichier ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>Item %1 has another column already; this one was not read.</source>
        <translation>Le point %1 a déjà une autre colonne&#x202f;; celle-ci n’a pas été lue.</translation>
    </message>
    <message>
        <source>This column was not read: its head names no item.</source>
        <translation>Cette colonne n’a pas été lue&#xa0;: son en-tête ne désigne aucun point.</translation>
    </message>
    <message>
        <source>No such answer. Possible are: %1.</source>
        <translation>Réponse inconnue. Réponses possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Item %1 has different answers here; none counts.</source>
        <translation>Le point %1 a ici des réponses différentes&#x202f;; aucune ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n participants cannot be counted.</source>
        <translation>
            <numerusform>Il n’est pas possible de compter plus de %n participant.</numerusform>
            <numerusform>Il n’est pas possible de compter plus de %n participants.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file was chosen twice; it is counted once.</source>
        <translation>Le fichier a été choisi deux fois&#x202f;; il compte une fois.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>This comment belongs to no item; copy it into the notes of one to keep it.</source>
        <translation>Ce commentaire ne porte sur aucun point&#x202f;; copiez-le dans les notes d’un point pour le garder.</translation>
    </message>
    <message>
        <source>This participant has answered before, in “%1”.</source>
        <translation>Ce participant a déjà répondu, dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It seems to be a copy of “%1”, or another file of the same name.</source>
        <translation>On dirait une copie de «&#xa0;%1&#xa0;», ou un autre fichier du même nom.</translation>
    </message>
    <message>
        <source>It holds exactly what “%1” holds.</source>
        <translation>Contenu identique à celui de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You have left this file out.</source>
        <translation>Vous avez écarté ce fichier.</translation>
    </message>
    <message>
        <source>The line of headings is missing: the first row holds an answer already. Put a line above it, such as that of the template, with “Rating” over the answers.</source>
        <translation>La ligne d’en-têtes manque&#xa0;: la première ligne est déjà une réponse. Ajoutez au-dessus une ligne comme celle du modèle, avec «&#xa0;Évaluation&#xa0;» au-dessus des réponses.</translation>
    </message>
    <message>
        <source>Older sheets counted weights, today’s count the levels from the lowest, and nothing here says which. Put “(1 = lowest)” behind the head of the column if 1 is the lowest, or write one of: %1. This holds for all numbers without a sign in the file; none of them was counted.</source>
        <translation>Les anciennes fiches comptaient des poids, celles d’aujourd’hui comptent les niveaux à partir du plus bas, et rien ici ne dit lequel des deux. Ajoutez «&#xa0;(1 = le plus bas)&#xa0;» à l’en-tête de la colonne si 1 est le plus bas, ou écrivez l’une de ces réponses&#xa0;: %1. Cela vaut pour tous les nombres sans signe du fichier&#xa0;: aucun n’a été compté.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters, so its answers do not count. Shorten it.</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère, ses réponses ne comptent donc pas. Raccourcissez-le.</numerusform>
            <numerusform>Le nom dépasse %n caractères, ses réponses ne comptent donc pas. Raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 MiB were chosen together. Import these answers first, then this file.</source>
        <translation>Plus de %1&#xa0;Mio ont été choisis ensemble. Importez d’abord ces réponses, puis ce fichier.</translation>
    </message>
    <message>
        <source>“??” is left of “−−” where a program saves as ANSI, and “?” of “−”: nothing here tells that from “no opinion”. Save the file anew as UTF-8, or write one of: %1. No question mark in the file was counted.</source>
        <translation>«&#xa0;??&#xa0;» est ce qui reste de «&#xa0;−−&#xa0;» quand un programme enregistre en ANSI, et «&#xa0;?&#xa0;» de «&#xa0;−&#xa0;»&#xa0;: rien ici ne les distingue de «&#xa0;sans avis&#xa0;». Enregistrez le fichier à nouveau en UTF-8, ou écrivez l’une de ces réponses&#xa0;: %1. Aucun point d’interrogation du fichier n’a été compté.</translation>
    </message>
    <message>
        <source>The levels are counted from the lowest, 1, but this number has a sign: it may be a weight. Write one of: %1. This holds for all numbers with a sign in the file; none of them was counted.</source>
        <translation>Les niveaux sont comptés à partir du plus bas, 1, mais ce nombre porte un signe&#xa0;: ce peut être un poids. Écrivez l’une de ces réponses&#xa0;: %1. Cela vaut pour tous les nombres signés du fichier&#xa0;; aucun n’a été compté.</translation>
    </message>
</context>
<context>
    <name>atlas::BallotReadingDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1: “%2”</source>
        <translation>Colonne %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>How to read “%1”</source>
        <translation>Comment lire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The letters of this file can be read in more than one way. Choose the one in which the words below are right.</source>
        <translation>Les lettres de ce fichier peuvent se lire de plusieurs façons. Choisissez celle où les mots ci-dessous sont justes.</translation>
    </message>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>DOS (850)</source>
        <translation>DOS (850)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Lettres&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>&amp;Réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
    <message>
        <source>Each row of this file seems to be a person. Which column names them? It is needed to notice who answered twice.</source>
        <translation>Chaque ligne de ce fichier semble être une personne. Quelle colonne la nomme&#xa0;? Cela permet de voir qui a répondu deux fois.</translation>
    </message>
    <message>
        <source>Nothing says for certain which column of this file holds the answers. In which one do they stand?</source>
        <translation>Rien n’indique avec certitude quelle colonne de ce fichier contient les réponses. Dans laquelle se trouvent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Personnes&#xa0;:</translation>
    </message>
    <message>
        <source>None: each row is another person</source>
        <translation>Aucune&#xa0;: chaque ligne est une autre personne</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>atlas::BallotTable</name>
    <message>
        <source>This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>C’est un classeur, non un fichier CSV. Ouvrez-le dans votre tableur et enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
</context>
<context>
    <name>atlas::BarChart</name>
    <message>
        <source>%1: %2</source>
        <comment>item and its numbers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>atlas::BoardActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Collapse all groups of rows</source>
        <translation>Replier tous les groupes de lignes</translation>
    </message>
    <message>
        <source>Expand all groups of rows</source>
        <translation>Déplier tous les groupes de lignes</translation>
    </message>
    <message>
        <source>Collapse all groups of columns</source>
        <translation>Replier tous les groupes de colonnes</translation>
    </message>
    <message>
        <source>Expand all groups of columns</source>
        <translation>Déplier tous les groupes de colonnes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>atlas::BoardColumnHeader</name>
    <message>
        <source>Click to show its domains.</source>
        <translation>Cliquez pour afficher ses domaines.</translation>
    </message>
    <message>
        <source>Click to roll its domains up into one column.</source>
        <translation>Cliquez pour réunir ses domaines en une seule colonne.</translation>
    </message>
</context>
<context>
    <name>atlas::BoardCorner</name>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
</context>
<context>
    <name>atlas::BoardExportDialog</name>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
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
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
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
        <source>Lines to &amp;sign</source>
        <translation>Lignes de &amp;signature</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Coule&amp;urs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>For a spreadsheet (words)</source>
        <translation>Pour un tableur (libellés)</translation>
    </message>
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>Pour l’échange (codes, pour d’autres programmes)</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>atlas::BoardExporter</name>
    <message>
        <source>Choose the job family to show.</source>
        <translation>Choisissez la famille de métiers à afficher.</translation>
    </message>
    <message>
        <source>This atlas holds no such workshop. Choose another one.</source>
        <translation>Cet atlas ne contient pas cet atelier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>cote-a-cote</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>name of a file</comment>
        <translation>changements</translation>
    </message>
    <message>
        <source>similarity</source>
        <comment>name of a file</comment>
        <translation>domaines-proches</translation>
    </message>
    <message>
        <source>consensus</source>
        <comment>name of a file</comment>
        <translation>consensus</translation>
    </message>
</context>
<context>
    <name>atlas::BoardModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, what stands there</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>atlas::BoardRowHeader</name>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>atlas::BridgePanel</name>
    <message>
        <source>%1: no such sub-competence</source>
        <translation>%1&#xa0;: pas de sous-compétence correspondante</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Choose two different domains.</source>
        <translation>Choisissez deux domaines différents.</translation>
    </message>
    <message>
        <source>Carries over</source>
        <translation>Se transpose</translation>
    </message>
    <message>
        <source>growing in both</source>
        <translation>se renforce dans les deux</translation>
    </message>
    <message>
        <source>growing at the destination only</source>
        <translation>ne se renforce qu’à l’arrivée</translation>
    </message>
    <message>
        <source>Fading in both</source>
        <translation>En recul dans les deux</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>not rated, or without a clear direction</source>
        <translation>non renseigné, ou sans évolution nette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain and its ratings</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What a move takes</source>
        <translation>Ce que demande le passage de l’un à l’autre</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>To be built up</source>
        <translation>À développer</translation>
    </message>
    <message>
        <source>Fading at the destination</source>
        <translation>En recul à l’arrivée</translation>
    </message>
    <message>
        <source>growing at the origin</source>
        <translation>se renforce au départ</translation>
    </message>
    <message>
        <source>Marginal or absent at the destination</source>
        <translation>Marginal ou absent à l’arrivée</translation>
    </message>
    <message>
        <source>below zero at the origin and at the destination</source>
        <translation>recule au départ et à l’arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%n more in no list: growing in neither, and not fading in both.</source>
        <translation>
            <numerusform>%n autre dans aucune liste&#xa0;: ne se renforce d’aucun côté, et ne recule pas des deux.</numerusform>
            <numerusform>%n autres dans aucune liste&#xa0;: ne se renforcent d’aucun côté, et ne reculent pas des deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n item(s) carry a level in both: too few to compare.</source>
        <translation>
            <numerusform>Moins de %n élément portant un niveau dans les deux&#xa0;: trop peu pour comparer.</numerusform>
            <numerusform>Moins de %n éléments portant un niveau dans les deux&#xa0;: trop peu pour comparer.</numerusform>
        </translation>
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
    <message>
        <source>When (local time)</source>
        <translation>Quand (heure locale)</translation>
    </message>
</context>
<context>
    <name>atlas::CellList</name>
    <message>
        <source>Cells beneath the chosen place</source>
        <translation>Cellules de l’emplacement choisi</translation>
    </message>
    <message>
        <source>Choose a place in the overview to see the ratings that it is made of.</source>
        <translation>Choisissez un emplacement de la vue d’ensemble pour voir les évaluations qui le composent.</translation>
    </message>
    <message>
        <source>This family has no sub-competence here.</source>
        <translation>Cette famille n’a pas de sous-compétence ici.</translation>
    </message>
    <message>
        <source>Double-click a cell to go to its heatmap; Alt+Up comes back.</source>
        <translation>Double-cliquez sur une cellule pour aller à sa carte de chaleur&#x202f;; Alt+Flèche haut pour revenir.</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Aller à la cellule</translation>
    </message>
</context>
<context>
    <name>atlas::ChartBase</name>
    <message numerus="yes">
        <source>%n item(s). The arrows go from one to the next, Enter chooses it.</source>
        <translation>
            <numerusform>%n élément. Les flèches passent de l’un à l’autre, Entrée le choisit.</numerusform>
            <numerusform>%n éléments. Les flèches passent de l’un à l’autre, Entrée le choisit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChartExport</name>
    <message>
        <source>The chart could not be written. Check the free space on the disk and try again.</source>
        <translation>Le graphique n’a pas pu être écrit. Vérifiez l’espace libre sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The chart is too long for a PNG. Export it as SVG or PDF.</source>
        <translation>Le graphique est trop long pour un PNG. Exportez-le en SVG ou en PDF.</translation>
    </message>
</context>
<context>
    <name>atlas::ChartTableModel</name>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>item, column, number</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
    <message>
        <source>Nothing of it can be saved.</source>
        <translation>Rien ne peut en être sauvé.</translation>
    </message>
    <message>
        <source>“%1 recover” would write this to a new file:</source>
        <translation>«&#xa0;%1 recover&#xa0;» écrirait ceci dans un nouveau fichier&#xa0;:</translation>
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
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>Le document compte %n page.</numerusform>
            <numerusform>Le document compte %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins like an option; to name the file, write ./%1.</source>
        <translation>«&#xa0;%1&#xa0;» commence comme une option&#x202f;; pour nommer le fichier, écrivez ./%1.</translation>
    </message>
    <message>
        <source>All is done and stored; only the report could not be written to standard output.</source>
        <translation>Tout est fait et enregistré&#x202f;; seul le compte rendu n’a pas pu être écrit sur la sortie standard.</translation>
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
    <message>
        <source>There is no display to open a window on. The commands need none; see “%1”.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Les commandes s’en passent&#x202f;; voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; a window shows one FILE.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop&#x202f;; une fenêtre montre un seul FILE.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done and stored, but the report could not be written. “%1 COMMAND --help” explains the options.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 échec, 2 mauvais usage, 3 fait et enregistré, mais le compte rendu n’a pas pu être écrit. «&#xa0;%1 COMMAND --help&#xa0;» explique les options.</translation>
    </message>
    <message>
        <source>A FILE whose name begins with a dash stands behind “--”, or as ./-name.</source>
        <translation>Un FILE dont le nom commence par un tiret se place après «&#xa0;--&#xa0;», ou s’écrit ./-nom.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8; no file was touched. Give the file a name of readable characters first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de l’UTF-8 valide&#x202f;; aucun fichier n’a été touché. Donnez d’abord au fichier un nom aux caractères lisibles.</translation>
    </message>
</context>
<context>
    <name>atlas::CommandOutput</name>
    <message>
        <source>“%1” is the name of another kind of file; let --output end in .%2.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un autre type de fichier&#x202f;; terminez --output par .%2.</translation>
    </message>
</context>
<context>
    <name>atlas::CompareCommand</name>
    <message>
        <source>Lists what differs between two versions of an atlas: where, what, who, when and why.</source>
        <translation>Énumère les différences entre deux versions d’un atlas&#xa0;: où, quoi, qui, quand et pourquoi.</translation>
    </message>
    <message>
        <source>text, csv or pdf; text unless given.</source>
        <translation>text, csv ou pdf&#x202f;; par défaut, text.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>The option --format takes text, csv or pdf.</source>
        <translation>L’option --format accepte text, csv ou pdf.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>L’option --language accepte fr ou en.</translation>
    </message>
    <message>
        <source>A PDF needs a file; name it with --output.</source>
        <translation>Un PDF demande un fichier&#x202f;; indiquez-le avec --output.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output, where text and csv go anyway.</source>
        <translation>Le fichier à écrire&#x202f;; - pour la sortie standard, où text et csv vont de toute façon.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation: en or fr</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Name or number of the earlier version, or present.</source>
        <translation>Nom ou numéro de la version la plus ancienne, ou present.</translation>
    </message>
    <message>
        <source>Name or number of the later version, or present.</source>
        <translation>Nom ou numéro de la version la plus récente, ou present.</translation>
    </message>
    <message>
        <source>fr or en; that of the messages unless given, of csv and pdf fr.</source>
        <translation>fr ou en&#xa0;; à défaut celle des messages, et fr pour csv et pdf.</translation>
    </message>
</context>
<context>
    <name>atlas::ConsensusPanel</name>
    <message>
        <source>All &amp;workshops</source>
        <translation>Tous les &amp;ateliers</translation>
    </message>
    <message>
        <source>No votes have been revealed yet and nothing is decided.</source>
        <translation>Aucun vote n’a encore été révélé et rien n’est décidé.</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Ordre de l’étude</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Désaccords les plus forts d’abord</translation>
    </message>
    <message>
        <source>Each cell from the last workshop that judged it.</source>
        <translation>Chaque cellule telle que le dernier atelier l’a jugée.</translation>
    </message>
    <message>
        <source>What the room made of each cell</source>
        <translation>Avis de la salle sur chaque cellule</translation>
    </message>
    <message>
        <source>large tile: the room agrees; small tile: it does not; figure, where there is room, else in the tooltip: agreement A; frame: decided</source>
        <translation>grande case&#xa0;: la salle est d’accord&#x202f;; petite case&#xa0;: elle ne l’est pas&#x202f;; nombre, s’il y a la place, sinon dans l’infobulle&#xa0;: accord A&#x202f;; cadre&#xa0;: décidé</translation>
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
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>Median,
n/N</source>
        <translation>Médiane,
n/N</translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
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
        <source>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</source>
        <translation>La ligne %1 ne correspond pas à l’en-tête&#xa0;: le nombre de champs est %2 au lieu de %3. Corrigez la ligne ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>Le texte de la ligne %1 n’est pas en UTF-8. Enregistrez de nouveau le fichier au format «&#xa0;CSV UTF-8&#xa0;» dans votre tableur.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Row %1 has more than %L2 fields, as many as a spreadsheet has columns. Choose a table with fewer columns.</source>
        <translation>La ligne %1 compte plus de %L2 champs, soit le nombre de colonnes d’un tableur. Choisissez un tableau qui a moins de colonnes.</translation>
    </message>
    <message>
        <source>A field in row %1 is longer than the %L2 characters of a spreadsheet’s cell. Shorten it and save the file again.</source>
        <translation>Un champ de la ligne %1 dépasse les %L2 caractères d’une cellule de tableur. Raccourcissez-le et enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The table has more than %L1 rows, which is all that a spreadsheet holds. Split it into smaller files, or delete its blank rows.</source>
        <translation>Le tableau compte plus de %L1 lignes, soit tout ce que contient un tableur. Partagez-le en fichiers plus petits, ou supprimez ses lignes vides.</translation>
    </message>
    <message>
        <source>The table has more than %L1 fields, counted to row %2. Split it into smaller files and read them one by one.</source>
        <translation>Le tableau compte plus de %L1 champs jusqu’à la ligne %2. Partagez-le en fichiers plus petits et lisez-les l’un après l’autre.</translation>
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
    <name>atlas::DecisionPanel</name>
    <message>
        <source>Record the &amp;decision</source>
        <translation>Enregistrer la &amp;décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why the room agrees on this. The reason goes into the atlas and the minutes.</source>
        <translation>Pourquoi la salle retient cette évaluation. Le motif figure dans l’atlas et dans le compte rendu.</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>median of the votes</source>
        <translation>médiane des votes</translation>
    </message>
    <message>
        <source>most frequent, 1st round</source>
        <translation>plus fréquente, 1er tour</translation>
    </message>
    <message>
        <source>most frequent, 2nd round</source>
        <translation>plus fréquente, 2e tour</translation>
    </message>
    <message>
        <source>The level that the room settles on:</source>
        <translation>Niveau retenu par la salle&#xa0;:</translation>
    </message>
    <message>
        <source>Another level:</source>
        <translation>Autre niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Write why the room agrees on this, in a few words.</source>
        <translation>Indiquez en quelques mots pourquoi la salle retient cette évaluation.</translation>
    </message>
    <message>
        <source>upper median (split)</source>
        <translation>médiane haute (partagée)</translation>
    </message>
    <message>
        <source>lower median (split)</source>
        <translation>médiane basse (partagée)</translation>
    </message>
    <message>
        <source>Agreed: %1 (before: %2)
%3
%4</source>
        <translation>Décision&#xa0;: %1 (avant&#xa0;: %2)
%3
%4</translation>
    </message>
    <message>
        <source>Writes the rating and its reason into the atlas; Undo takes it back.</source>
        <translation>Inscrit l’évaluation et son motif dans l’atlas&#x202f;; «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>All confirm what the atlas holds: a reason is not needed.</source>
        <translation>Tous confirment ce que contient l’atlas&#xa0;: un motif n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Choose the level first, with the keys 1 to %1 or N.</source>
        <translation>Choisissez d’abord le niveau, avec les touches 1 à %1 ou N.</translation>
    </message>
    <message>
        <source>This item is decided already. %1, then %2 opens it again.</source>
        <translation>Ce point est déjà décidé. %1, puis %2 pour le rouvrir.</translation>
    </message>
    <message>
        <source>Draft: the reason was kept, its level was not. Choose the level again.</source>
        <translation>Brouillon&#xa0;: le motif a été gardé, son niveau non. Choisissez de nouveau le niveau.</translation>
    </message>
    <message>
        <source>Draft: the reason is kept with the item, the level as long as this window is open. Neither is in the atlas until you record it.</source>
        <translation>Brouillon&#xa0;: le motif est gardé avec le point, le niveau tant que cette fenêtre est ouverte. Rien n’est dans l’atlas avant l’enregistrement.</translation>
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
    <message>
        <source>Read-only: nothing can be changed or typed here.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié ni saisi ici.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Aucun motif n’est donné.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Aucune source n’est donnée.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s): see the journal</source>
        <translation>
            <numerusform>%n changement antérieur&#xa0;: voir le journal</numerusform>
            <numerusform>%n changements antérieurs&#xa0;: voir le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <translation>Dernière modification le %1</translation>
    </message>
</context>
<context>
    <name>atlas::DifferenceModel</name>
    <message>
        <source>Present</source>
        <translation>État actuel</translation>
    </message>
</context>
<context>
    <name>atlas::DifferencePage</name>
    <message>
        <source>Unchanged rows too</source>
        <translation>Afficher aussi les lignes inchangées</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Double-click a change to go to its cell; Alt+Up comes back.</source>
        <translation>Double-cliquez sur une modification pour aller à sa cellule&#x202f;; Alt+Flèche haut pour revenir.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Differences between two versions</source>
        <translation>Différences entre deux versions</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Nothing differs between “%1” and “%2”. Choose other versions, or change a rating.</source>
        <translation>Aucune différence entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». Choisissez d’autres versions ou modifiez une évaluation.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) keep the rating, but have another reason, source or certainty.</source>
        <translation>
            <numerusform>%n autre cellule garde son évaluation, mais avec un autre motif, une autre source ou certitude.</numerusform>
            <numerusform>%n autres cellules gardent leur évaluation, mais avec un autre motif, une autre source ou certitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ: %1 raised, %2 lowered, %3 to or from marginal impact or not rated.</source>
        <translation>
            <numerusform>%n cellule diffère (relevées&#xa0;: %1, abaissées&#xa0;: %2, depuis ou vers impact marginal ou non renseigné&#xa0;: %3).</numerusform>
            <numerusform>%n cellules diffèrent (relevées&#xa0;: %1, abaissées&#xa0;: %2, depuis ou vers impact marginal ou non renseigné&#xa0;: %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>No rating differs between “%1” and “%2”.</source>
        <translation>Aucune évaluation ne diffère entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>…, all of them in the export.</source>
        <translation>… la suite dans l’export.</translation>
    </message>
</context>
<context>
    <name>atlas::DistributionChart</name>
    <message>
        <source>Distribution of the ratings</source>
        <translation>Répartition des évaluations</translation>
    </message>
</context>
<context>
    <name>atlas::DomainPairModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Proche de</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n theme(s)</source>
        <translation>
            <numerusform>%1, sur %n thème</numerusform>
            <numerusform>%1, sur %n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n label(s)</source>
        <translation>
            <numerusform>%1, sur %n libellé</numerusform>
            <numerusform>%1, sur %n libellés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>a similarity that rests on few themes</comment>
        <translation>%1 (peu)</translation>
    </message>
</context>
<context>
    <name>atlas::DomainSimilarity</name>
    <message>
        <source>There is no job family to compare. Add one first.</source>
        <translation>Il n’y a aucune famille de métiers à comparer. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>The comparison of domains was stopped.</source>
        <translation>La comparaison des domaines a été interrompue.</translation>
    </message>
</context>
<context>
    <name>atlas::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Rat&amp;e as</source>
        <translation>Éval&amp;uer comme</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Demander un motif à chaque modification</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</source>
        <translation>Écrit un atlas en CSV, en PDF ou en images. Les fichiers déjà présents à l’emplacement PATH sont remplacés.</translation>
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
        <source>The option --output is missing.</source>
        <translation>L’option --output manque.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>Il n’y a pas de famille de métiers «&#xa0;%1&#xa0;». Les clés sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rows of the overview: themes, sub-competences or shared (labels of several families); themes unless given.</source>
        <translation>Lignes de la vue d’ensemble&#xa0;: themes (thèmes), sub-competences (sous-compétences) ou shared (libellés communs à plusieurs familles)&#x202f;; par défaut, themes.</translation>
    </message>
    <message>
        <source>What similarity goes by: themes or labels; themes unless given.</source>
        <translation>Base de la ressemblance&#xa0;: themes (thèmes) ou labels (libellés)&#x202f;; par défaut, themes.</translation>
    </message>
    <message>
        <source>Lines to sign on at the end of the PDF of a delta, for N people.</source>
        <translation>Lignes de signature à la fin du PDF d’un delta, pour N personnes.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --view %2.</source>
        <translation>L’option --%1 s’emploie avec --view %2.</translation>
    </message>
    <message>
        <source>The similarity is that of all families; leave out --family.</source>
        <translation>La ressemblance porte sur toutes les familles&#x202f;; retirez --family.</translation>
    </message>
    <message>
        <source>The option --rows takes themes, sub-competences or shared.</source>
        <translation>L’option --rows accepte themes, sub-competences ou shared.</translation>
    </message>
    <message>
        <source>The option --basis takes themes or labels.</source>
        <translation>L’option --basis accepte themes ou labels.</translation>
    </message>
    <message>
        <source>The option --signatures takes a number from 0 to %1.</source>
        <translation>L’option --signatures accepte un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>The consensus is that of one family; give it with --family.</source>
        <translation>Le consensus porte sur une seule famille&#x202f;; indiquez-la avec --family.</translation>
    </message>
    <message>
        <source>The workshop of a consensus: its title, or its number in the list; all unless given.</source>
        <translation>Atelier d’un consensus&#xa0;: son titre, ou son numéro dans la liste&#x202f;; par défaut, tous.</translation>
    </message>
    <message>
        <source>families (a heatmap each), overview (all in one), delta (what changed between two versions), similarity (of the domains), consensus (of one family, by the votes of workshops), or a table of the study: producer-jobs, training-formats or training-offers; families unless given.</source>
        <translation>families (une carte de chaleur chacune), overview (toutes en une), delta (ce qui a changé entre deux versions), similarity (des domaines), consensus (d’une famille, d’après les votes des ateliers), ou un tableau de l’étude&#xa0;: producer-jobs (métiers des producteurs d’IA), training-formats (formats d’accompagnement) ou training-offers (offre de formation)&#x202f;; par défaut, families.</translation>
    </message>
    <message>
        <source>The option --view takes families, overview, delta, similarity, consensus, producer-jobs, training-formats or training-offers.</source>
        <translation>L’option --view accepte families, overview, delta, similarity, consensus, producer-jobs, training-formats ou training-offers.</translation>
    </message>
    <message numerus="yes">
        <source>The reason, source or certainty of %n cell(s) is left out; --format csv-long has it.</source>
        <translation>
            <numerusform>Le motif, la source ou la certitude de %n cellule n’y figure pas&#x202f;; --format csv-long les contient.</numerusform>
            <numerusform>Le motif, la source ou la certitude de %n cellules n’y figure pas&#x202f;; --format csv-long les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables of the study are not of one family; leave out --family.</source>
        <translation>Les tableaux de l’étude ne portent pas sur une famille&#x202f;; retirez --family.</translation>
    </message>
    <message>
        <source>The tables of the study come as csv or pdf.</source>
        <translation>Les tableaux de l’étude s’exportent en csv ou en pdf.</translation>
    </message>
    <message>
        <source>The file to write, or the folder if a file a family comes of it; - for standard output.</source>
        <translation>Le fichier à écrire, ou le dossier s’il y a un fichier par famille&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Standard output takes one file, and this is one a family. Give one --family, or csv-long or pdf for all.</source>
        <translation>La sortie standard reçoit un seul fichier, et il y en aurait un par famille. Donnez une seule --family, ou csv-long ou pdf pour toutes.</translation>
    </message>
    <message>
        <source>The option --scale takes a number from %1 to %2.</source>
        <translation>L’option --scale prend un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>The earlier version of a delta: its name or number; the first unless given.</source>
        <translation>La version la plus ancienne d’un delta&#xa0;: son nom ou son numéro&#xa0;; à défaut, la première.</translation>
    </message>
    <message>
        <source>The later version: its name or number, or present; present unless given.</source>
        <translation>La version la plus récente&#xa0;: son nom ou son numéro, ou present&#xa0;; à défaut, present.</translation>
    </message>
    <message>
        <source>csv (a family in wide form, ratings only), csv-long (families only: a cell a line, with reason, source, certainty, author and date), pdf, png or svg (pictures; not of the tables).</source>
        <translation>csv (une famille en tableau, évaluations seules), csv-long (familles seulement&#xa0;: une cellule par ligne, avec motif, source, certitude, auteur et date), pdf, png ou svg (images&#xa0;; pas pour les tableaux).</translation>
    </message>
    <message>
        <source>The format csv-long goes with --view families; the other views have one csv.</source>
        <translation>Le format csv-long va avec --view families&#xa0;; les autres vues n’ont que csv.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --format %2.</source>
        <translation>L’option --%1 va avec --format %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of one file, and this is one a family. Name a folder, or give one --family, or csv-long or pdf for all.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un fichier, et il y en a un par famille. Indiquez un dossier, une seule option --family, ou csv-long ou pdf pour toutes.</translation>
    </message>
</context>
<context>
    <name>atlas::ExportDialog</name>
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
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>Pour l’échange (codes, pour d’autres programmes)</translation>
    </message>
    <message>
        <source>Ratings only: reasons, sources and certainty are left out. The CSV with one line a cell has them.</source>
        <translation>Évaluations seulement&#xa0;: motifs, sources et certitude n’y figurent pas. Le CSV d’une ligne par cellule les contient.</translation>
    </message>
    <message>
        <source>Every rating with its reason, source, certainty, author and date.</source>
        <translation>Chaque évaluation avec son motif, sa source, sa certitude, son auteur et sa date.</translation>
    </message>
    <message>
        <source>For a committee or for printing: headers on each page, legend, the reasons at the end, searchable text.</source>
        <translation>Pour un comité ou pour l’impression&#xa0;: en-têtes sur chaque page, légende, motifs à la fin, texte où l’on peut rechercher.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
    <message>
        <source>“%1” is a link to a file that is not there. Choose another name for the export.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un fichier absent. Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file, and was left as it is. Choose another name for the export.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube, pas un fichier, et a été laissé tel quel. Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it is. Choose another name for the export, or allow writing.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule et a été laissé tel quel. Choisissez un autre nom pour l’export, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>“%1” is an atlas, which no export replaces. Choose another name for the export.</source>
        <translation>«&#xa0;%1&#xa0;» est un atlas, qu’aucun export ne remplace. Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>“%1” is written, but its disk reports a fault. Export it to another disk as well.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit, mais son disque signale un défaut. Exportez-le aussi vers un autre disque.</translation>
    </message>
    <message>
        <source>atlas-long</source>
        <translation>atlas-long</translation>
    </message>
    <message>
        <source>“%1” comes as PDF or as CSV. Choose one of these.</source>
        <translation>«&#xa0;%1&#xa0;» s’exporte en PDF ou en CSV. Choisissez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>atlas::FileMenu</name>
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
</context>
<context>
    <name>atlas::FileWatch</name>
    <message>
        <source>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</source>
        <translation>Ce fichier ou son dossier est protégé en écriture&#xa0;: vous pouvez lire et exporter, mais pas modifier. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>This atlas is open in another window: here you can read and export, not change. When the other one is closed, this window offers to change it.</source>
        <translation>Cet atlas est ouvert dans une autre fenêtre&#xa0;: ici, vous pouvez lire et exporter, pas modifier. Quand l’autre sera fermée, cette fenêtre vous proposera de le modifier.</translation>
    </message>
    <message>
        <source>This atlas is open elsewhere (%1): here you can read and export, not change. When it is closed there, this window offers to change it.</source>
        <translation>Cet atlas est ouvert ailleurs (%1)&#xa0;: ici, vous pouvez lire et exporter, pas modifier. Quand il y sera fermé, cette fenêtre vous proposera de le modifier.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Prendre la main…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>There is room on the disk again: this atlas can be changed.</source>
        <translation>Le disque a de nouveau de la place&#xa0;: cet atlas peut être modifié.</translation>
    </message>
    <message>
        <source>This atlas is no longer open elsewhere: it can be changed here.</source>
        <translation>Cet atlas n’est plus ouvert ailleurs&#xa0;: il peut être modifié ici.</translation>
    </message>
    <message>
        <source>Open to change it</source>
        <translation>L’ouvrir pour le modifier</translation>
    </message>
    <message>
        <source>“%1” is back. You can go on.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing is stored until you choose what to do.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé ou modifié par un autre programme, par exemple de synchronisation. Rien n’est enregistré tant que vous n’avez pas choisi que faire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved, renamed or deleted. Put it back, or save a copy of what you see.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là&#xa0;: il a été déplacé, renommé ou supprimé. Remettez-le en place, ou enregistrez une copie de ce que vous voyez.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>What you see here and what the file holds are no longer the same. Nothing is lost so far: what you see is kept in this window, and the file is left as it is.</source>
        <translation>Ce que vous voyez et ce que contient le fichier ne sont plus les mêmes. Rien n’est perdu pour l’instant&#xa0;: ce que vous voyez reste dans cette fenêtre, et le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Choose cell by cell what the file is to hold.</source>
        <translation>Choisissez cellule par cellule ce que le fichier doit contenir.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Goes on with what the file holds. What only this window shows is lost.</source>
        <translation>Continue avec ce que contient le fichier. Ce que seule cette fenêtre montre est perdu.</translation>
    </message>
    <message>
        <source>&amp;Save mine as a copy…</source>
        <translation>&amp;Enregistrer mon état dans une copie…</translation>
    </message>
    <message>
        <source>What you see becomes a file of its own; the other stays as it is.</source>
        <translation>Ce que vous voyez devient un fichier à part&#x202f;; l’autre reste tel quel.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Workshops and their votes differ as well; those of the file stay. To keep yours, save a copy first.</source>
        <translation>Les ateliers et leurs votes diffèrent aussi&#x202f;; ceux du fichier restent. Pour garder les vôtres, enregistrez d’abord une copie.</translation>
    </message>
    <message>
        <source>Merge with a changed file</source>
        <translation>Fusion avec un fichier modifié</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n cell(s) kept as they were here.</source>
        <translation>
            <numerusform>Fusionné&#xa0;: %n cellule gardée comme elle était ici.</numerusform>
            <numerusform>Fusionné&#xa0;: %n cellules gardées comme elles étaient ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is marked as open elsewhere</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme ouvert ailleurs</translation>
    </message>
    <message>
        <source>It was opened by: %1. That computer has not been seen for more than thirty days. If the atlas is open there all the same, two people would write to one file.</source>
        <translation>Ouvert par&#xa0;: %1. Cet ordinateur n’a pas donné signe de vie depuis plus de trente jours. Si l’atlas y est tout de même ouvert, deux personnes écriraient dans un même fichier.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Prendre la main</translation>
    </message>
    <message>
        <source>You can change the atlas here.</source>
        <translation>Vous pouvez modifier l’atlas ici.</translation>
    </message>
    <message>
        <source>Go on reading only</source>
        <translation>Rester en lecture seule</translation>
    </message>
    <message>
        <source>Families, rows, columns, scales or their names differ as well; those of the file stay, and what is only here goes. To keep yours, save a copy first.</source>
        <translation>Les familles, lignes, colonnes, échelles ou leurs noms diffèrent aussi&#xa0;; ceux du fichier restent, et ce qui n’existe qu’ici disparaît. Pour garder les vôtres, enregistrez d’abord une copie.</translation>
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
    <message>
        <source>Back to the study</source>
        <translation>Revenir à l’étude</translation>
    </message>
    <message>
        <source>No cell is chosen that can be seen: nothing was changed. Choose one, or expand its competence.</source>
        <translation>Aucune cellule visible n’est choisie&#xa0;: rien n’a été modifié. Choisissez-en une, ou dépliez sa compétence.</translation>
    </message>
    <message>
        <source>Paste dashes</source>
        <translation>Coller des tirets</translation>
    </message>
    <message>
        <source>What you paste holds dashes alone. A dash may be a rating, or say that there is none.</source>
        <translation>Ce que vous collez ne contient que des tirets. Un tiret peut être une évaluation, ou dire qu’il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted; they held the same ratings already.</source>
        <translation>
            <numerusform>%n cellule collée&#x202f;; elle portait déjà la même évaluation.</numerusform>
            <numerusform>%n cellules collées&#x202f;; elles portaient déjà les mêmes évaluations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted, shown as selected; rows of folded competences were passed over.</source>
        <translation>
            <numerusform>%n cellule collée et sélectionnée&#x202f;; les lignes des compétences repliées ont été sautées.</numerusform>
            <numerusform>%n cellules collées et sélectionnées&#x202f;; les lignes des compétences repliées ont été sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cellule collée.</numerusform>
            <numerusform>%n cellules collées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapModel</name>
    <message>
        <source>Only a rectangle of cells can be copied. Select one range and copy again.</source>
        <translation>Seul un rectangle de cellules peut être copié. Sélectionnez une seule plage et copiez de nouveau.</translation>
    </message>
    <message>
        <source>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</source>
        <translation>Les lignes copiées n’ont pas la même longueur&#x202f;; rien n’a été collé. Copiez un seul rectangle de cellules.</translation>
    </message>
    <message>
        <source>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</source>
        <translation>La plage copiée (%1 × %2 cellules) ne tient pas ici&#x202f;; rien n’a été collé. Commencez plus haut ou plus à gauche.</translation>
    </message>
    <message>
        <source>%1, competence %2</source>
        <translation>%1, compétence %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>name and summary of a row or column</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Beside weights, an empty cell may be marginal or not rated; nothing was pasted. Copy the column with the words.</source>
        <translation>À côté de poids, une cellule vide peut être un impact marginal ou n’être pas renseignée&#x202f;; rien n’a été collé. Copiez la colonne des mots.</translation>
    </message>
    <message>
        <source>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --, the words of the scale, or weights alone, such as -1 or 2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une évaluation de cette échelle&#x202f;; rien n’a été collé. Copiez des cellules qui contiennent des codes tels que ++, +, N/A, - ou --, les mots de l’échelle, ou seulement des poids, tels que -1 ou 2.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %L1 characters, which is no part of a heatmap; nothing was pasted. Copy the cells again.</source>
        <translation>Le presse-papiers contient plus de %L1 caractères, ce qui n’est pas une partie de carte de chaleur&#x202f;; rien n’a été collé. Copiez de nouveau les cellules.</translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapView</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Carte de chaleur, %1</translation>
    </message>
    <message>
        <source>All competences collapsed</source>
        <translation>Toutes les compétences sont repliées</translation>
    </message>
    <message>
        <source>All competences expanded</source>
        <translation>Toutes les compétences sont dépliées</translation>
    </message>
</context>
<context>
    <name>atlas::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>Suivre la &amp;visite guidée</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Competence Atlas</source>
        <translation>À &amp;propos de l’Atlas des compétences</translation>
    </message>
</context>
<context>
    <name>atlas::HelpWindow</name>
    <message>
        <source>Help — Competence Atlas</source>
        <translation>Aide — Atlas des compétences</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Rechercher dans l’aide…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte à la taille habituelle</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>size of a family, what is rated of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>atlas::InputFile</name>
    <message>
        <source>The file is larger than %1 MiB. Split it into smaller files and read them one by one.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio. Partagez-le en fichiers plus petits et lisez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>The file could not be read. Check the drive and try again.</source>
        <translation>Le fichier n’a pas pu être lu. Vérifiez le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>atlas::ItemTextEdit</name>
    <message>
        <source>Not stored: the file did not take these words. They are kept here and tried again when you leave the field.</source>
        <translation>Non enregistré&#xa0;: le fichier n’a pas accepté ces mots. Ils restent ici et seront enregistrés à nouveau quand vous quitterez le champ.</translation>
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
    <name>atlas::JournalCommand</name>
    <message>
        <source>Lists what was changed in an atlas, when, by whom and why, the oldest first.</source>
        <translation>Énumère les modifications d’un atlas, avec leur date, leur auteur et leur motif, les plus anciennes d’abord.</translation>
    </message>
    <message>
        <source>Changes by this person only.</source>
        <translation>Uniquement les modifications de cette personne.</translation>
    </message>
    <message>
        <source>Changes in this job family only.</source>
        <translation>Uniquement les modifications de cette famille de métiers.</translation>
    </message>
    <message>
        <source>Changes that mention all these words only.</source>
        <translation>Uniquement les modifications où figurent tous ces mots.</translation>
    </message>
    <message>
        <source>Prints CSV.</source>
        <translation>Produit du CSV.</translation>
    </message>
    <message>
        <source>interchange (RFC 4180 with codes) or excel (words); interchange unless given.</source>
        <translation>interchange (RFC 4180, avec codes) ou excel (avec libellés)&#x202f;; par défaut, interchange.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr ou en&#x202f;; par défaut, fr.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>Il n’y a pas de famille de métiers «&#xa0;%1&#xa0;». Les clés sont&#xa0;: %2.</translation>
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
        <source>The option --from takes a day such as 2025-03-09.</source>
        <translation>L’option --from accepte un jour tel que 2025-03-09.</translation>
    </message>
    <message>
        <source>The option --to takes a day such as 2025-03-09.</source>
        <translation>L’option --to accepte un jour tel que 2025-03-09.</translation>
    </message>
    <message>
        <source>The option --output takes the file to write.</source>
        <translation>L’option --output demande le fichier à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes CSV to this file, which is replaced; - for standard output.</source>
        <translation>Écrit du CSV dans ce fichier, qui est remplacé&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>The first day, such as 2025-03-09, in local time.</source>
        <translation>Le premier jour, tel que 2025-03-09, en heure locale.</translation>
    </message>
    <message>
        <source>The last day, in local time.</source>
        <translation>Le dernier jour, en heure locale.</translation>
    </message>
</context>
<context>
    <name>atlas::JournalModel</name>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sous-compétence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>Quand (heure locale)</translation>
    </message>
</context>
<context>
    <name>atlas::JournalPage</name>
    <message>
        <source>Between</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every change, with its author and reason. Entries are only ever added.</source>
        <translation>Toutes les modifications, avec leur auteur et leur motif. Rien n’y est jamais effacé.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Every single vote of a workshop is in the journal as well. The export takes what is shown.</source>
        <translation>Chaque vote d’un atelier figure aussi dans le journal. L’export reprend ce qui est affiché.</translation>
    </message>
</context>
<context>
    <name>atlas::KeyHint</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a tooltip, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::LegendBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Afficher toute la matrice</translation>
    </message>
    <message>
        <source>Zoom (%1, %2, Ctrl+wheel)</source>
        <translation>Zoom (%1, %2, Ctrl+molette)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n cellule</numerusform>
            <numerusform>%1&#xa0;: %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner: changed against the study</source>
        <translation>Coin&#xa0;: évaluation modifiée par rapport à l’étude</translation>
    </message>
    <message>
        <source>Dot: has a reason or a source</source>
        <translation>Point&#xa0;: motif ou source noté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
</context>
<context>
    <name>atlas::Licences</name>
    <message>
        <source>Part of Qt or used by it</source>
        <translation>Partie de Qt ou utilisé par Qt</translation>
    </message>
    <message>
        <source>Runtime of the compiler</source>
        <translation>Bibliothèque d’exécution du compilateur</translation>
    </message>
    <message>
        <source>Runtime on Windows</source>
        <translation>Bibliothèque d’exécution sous Windows</translation>
    </message>
    <message>
        <source>Windows, files, printing</source>
        <translation>Fenêtres, fichiers, impression</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>The atlas file</source>
        <translation>Fichier d’atlas</translation>
    </message>
    <message>
        <source>Reading CSV</source>
        <translation>Lecture de CSV</translation>
    </message>
    <message>
        <source>Results and errors</source>
        <translation>Résultats et erreurs</translation>
    </message>
    <message>
        <source>Installer on Windows</source>
        <translation>Programme d’installation sous Windows</translation>
    </message>
    <message>
        <source>Font of printed sheets, only where it is installed</source>
        <translation>Police des feuilles imprimées, seulement si elle est installée</translation>
    </message>
    <message>
        <source>Notices and licences of the parts</source>
        <translation>Mentions et licences des composants</translation>
    </message>
</context>
<context>
    <name>atlas::LongTask</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>atlas::LookMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Colours as seen &amp;by…</source>
        <translation>Couleurs &amp;vues par…</translation>
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
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>La plupart des personnes</translation>
    </message>
    <message>
        <source>People who do not see red (protanopia)</source>
        <translation>Les personnes qui ne voient pas le rouge (protanopie)</translation>
    </message>
    <message>
        <source>People who do not see green (deuteranopia)</source>
        <translation>Les personnes qui ne voient pas le vert (deutéranopie)</translation>
    </message>
    <message>
        <source>People who do not see blue (tritanopia)</source>
        <translation>Les personnes qui ne voient pas le bleu (tritanopie)</translation>
    </message>
    <message>
        <source>People who see no colours, or a black-and-white print</source>
        <translation>Les personnes qui ne voient aucune couleur, ou une impression en noir et blanc</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Competence Atlas</source>
        <translation>Atlas des compétences</translation>
    </message>
    <message>
        <source>The filter hid this row. It is cleared: all rows are shown.</source>
        <translation>Le filtre masquait cette ligne. Il est effacé&#xa0;: toutes les lignes sont affichées.</translation>
    </message>
    <message>
        <source>Words not stored</source>
        <translation>Texte non enregistré</translation>
    </message>
    <message>
        <source>The reason or source that you typed last could not be stored. If you close the window now, these words are lost; everything else is stored.</source>
        <translation>Le motif ou la source que vous venez de saisir n’a pas pu être enregistré. Si vous fermez la fenêtre maintenant, ce texte sera perdu&#x202f;; tout le reste est enregistré.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>This workshop is open in the facilitator’s window. Close that first.</source>
        <translation>Cet atelier est ouvert dans la fenêtre d’animation. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The words that you typed are not taken over. %1 in the field brings them back; Esc again leaves it.</source>
        <translation>Les mots que vous avez tapés n’ont pas été pris en compte. %1 dans le champ les ramène&#x202f;; encore Échap pour le quitter.</translation>
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
    <message>
        <source>Keep the competences together</source>
        <translation>Garder les compétences réunies</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sub-competence(s)</source>
        <translation>
            <numerusform>%1 sur %n sous-compétence</numerusform>
            <numerusform>%1 sur %n sous-compétences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MergeDialog</name>
    <message>
        <source>Compare and merge</source>
        <translation>Comparer et fusionner</translation>
    </message>
    <message>
        <source>These cells differ. Checked ones are kept as they are here; the others become what the file holds. The later change is checked. It will be one step, which can be undone.</source>
        <translation>Ces cellules diffèrent. Celles qui sont cochées restent comme elles sont ici&#x202f;; les autres deviennent ce que contient le fichier. La modification la plus récente est cochée. Ce sera une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Cellules qui diffèrent</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>All of the file</source>
        <translation>Toutes celles du fichier</translation>
    </message>
    <message>
        <source>%1 of %2 kept as they are here</source>
        <translation>%1 sur %2 gardées comme elles sont ici</translation>
    </message>
</context>
<context>
    <name>atlas::MergeModel</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
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
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Resembling domains</source>
        <translation>Domaines proches</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Decide together</source>
        <translation>Décider ensemble</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>family and summary of its ratings</comment>
        <translation>%1&#x202f;; %2</translation>
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
        <translation>Crée un atlas à partir de l’étude. Un fichier existant est laissé tel quel.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is the name of another kind of file; let FILE end in .atlas.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un autre type de fichier&#x202f;; terminez FILE par .atlas.</translation>
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
    <name>atlas::OpenWorkshop</name>
    <message>
        <source>The workshop “%1” is under way: item %2 of %3. All that was entered is stored.</source>
        <translation>L’atelier «&#xa0;%1&#xa0;» est en cours&#xa0;: point %2 sur %3. Tout ce qui a été saisi est enregistré.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre l’atelier</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewBoard</name>
    <message>
        <source>There is no job family to show. Add one first.</source>
        <translation>Il n’y a aucune famille de métiers à afficher. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>Sorting by similarity was stopped.</source>
        <translation>Le tri par ressemblance a été interrompu.</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewCharts</name>
    <message>
        <source>Each family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>Each domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>Each row</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Distribution of the levels</source>
        <translation>Répartition des niveaux</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>What grows and what fades most</source>
        <translation>Ce qui se renforce et ce qui recule le plus</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Add a domain (up to four)…</source>
        <translation>Ajouter un domaine (4 au plus)…</translation>
    </message>
    <message>
        <source>Themes of the chosen domains</source>
        <translation>Thèmes des domaines choisis</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>What the chart compares</source>
        <translation>Ce que compare le graphique</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Exporter le graphique…</translation>
    </message>
    <message>
        <source>Take this domain out of the radar</source>
        <translation>Retirer ce domaine du radar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Bars as long as the numbers of cells, not as their shares</source>
        <translation>Barres à la longueur des nombres de cellules, et non de leurs parts</translation>
    </message>
    <message>
        <source>Add a domain to the radar</source>
        <translation>Ajouter un domaine au radar</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The numbers of the chart in rows and columns; Ctrl+C copies what is chosen</source>
        <translation>Les chiffres du graphique en lignes et colonnes&#x202f;; Ctrl+C copie la sélection</translation>
    </message>
    <message>
        <source>Take %1 out of the radar</source>
        <translation>Retirer %1 du radar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job family and competence</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewPage</name>
    <message>
        <source>All families side by side</source>
        <translation>Toutes les familles côte à côte</translation>
    </message>
    <message>
        <source>Overview of all families</source>
        <translation>Vue d’ensemble de toutes les familles</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Sub-competences</source>
        <translation>Sous-compétences</translation>
    </message>
    <message>
        <source>Shared labels</source>
        <translation>Libellés communs</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Shows the mean of the weights in place of the median. Levels are an order, not a measure: a mean takes the steps between them for equal.</source>
        <translation>Affiche la moyenne des poids à la place de la médiane. Les niveaux forment un ordre, non une mesure&#xa0;: la moyenne suppose des écarts égaux entre eux.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Columns as wide as their names; Ctrl+wheel zooms</source>
        <translation>Colonnes à la largeur de leur nom&#x202f;; Ctrl+molette pour zoomer</translation>
    </message>
    <message>
        <source>The overview is being put in order…</source>
        <translation>Mise en ordre de la vue d’ensemble…</translation>
    </message>
    <message>
        <source>n/N: ratings that are levels, of all cells beneath</source>
        <translation>n/N&#xa0;: cellules portant un niveau, sur toutes celles que réunit l’emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n famille</numerusform>
            <numerusform>%n familles</numerusform>
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
    <message>
        <source>families on another scale are left out</source>
        <translation>sans les familles évaluées sur une autre échelle</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Aller à la cellule</translation>
    </message>
    <message>
        <source>&amp;List the cells beneath</source>
        <translation>&amp;Lister les cellules de l’emplacement</translation>
    </message>
    <message>
        <source>As many columns in the window as keep their signs</source>
        <translation>Autant de colonnes dans la fenêtre que leurs signes le permettent</translation>
    </message>
</context>
<context>
    <name>atlas::PageQuestion</name>
    <message>
        <source>Many pages</source>
        <translation>Beaucoup de pages</translation>
    </message>
    <message numerus="yes">
        <source>This makes a document of %n page(s). Go on?</source>
        <translation>
            <numerusform>Le document comptera %n page. Continuer&#x202f;?</numerusform>
            <numerusform>Le document comptera %n pages. Continuer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer job families, a filter or a CSV file make less of it.</source>
        <translation>Moins de familles de métiers, un filtre ou un fichier CSV en feront moins.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atlas::PanelSplitter</name>
    <message>
        <source>Dividing line</source>
        <translation>Trait de séparation</translation>
    </message>
    <message>
        <source>The left and right arrow keys make the panels wider and narrower</source>
        <translation>Les flèches gauche et droite élargissent et rétrécissent les panneaux</translation>
    </message>
    <message>
        <source>The up and down arrow keys make the panels higher and lower</source>
        <translation>Les flèches haut et bas agrandissent et réduisent les panneaux en hauteur</translation>
    </message>
</context>
<context>
    <name>atlas::Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
</context>
<context>
    <name>atlas::RadarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Radar of themes</source>
        <translation>Radar des thèmes</translation>
    </message>
</context>
<context>
    <name>atlas::RankingChart</name>
    <message>
        <source>What grows and what fades most</source>
        <translation>Ce qui se renforce et ce qui recule le plus</translation>
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
        <source>%1 or its folder is write-protected. Allow writing, or work on a copy.</source>
        <translation>%1 ou son dossier est protégé en écriture. Autorisez l’écriture ou travaillez sur une copie.</translation>
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
    <message>
        <source>How long to wait while another program uses FILE; %1 unless given.</source>
        <translation>Combien de temps attendre pendant qu’un autre programme utilise FILE&#x202f;; %1 par défaut.</translation>
    </message>
    <message>
        <source>The option --wait takes a number of seconds from 0 to %1.</source>
        <translation>L’option --wait prend un nombre de secondes de 0 à %1.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there, or wait longer with --wait.</source>
        <translation>%1 est ouvert dans un autre programme. Fermez-le là-bas, ou attendez plus longtemps avec --wait.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close it there, or wait longer with --wait.</source>
        <translation>%1 est utilisé par %2. Fermez-le là-bas, ou attendez plus longtemps avec --wait.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Nothing to change: the rating is %1 already.</source>
        <translation>Rien à modifier&#xa0;: l’évaluation est déjà %1.</translation>
    </message>
    <message>
        <source>The rating stays %1; the reason is recorded.</source>
        <translation>L’évaluation reste %1&#xa0;; le motif est enregistré.</translation>
    </message>
    <message>
        <source>The rating is %1 now; it was %2.</source>
        <translation>L’évaluation est maintenant %1&#xa0;; elle était %2.</translation>
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
</context>
<context>
    <name>atlas::RecoverCommand</name>
    <message>
        <source>Writes what is sound in a damaged atlas to a new file, and tells what could not be kept. The damaged file stays as it is.</source>
        <translation>Écrit ce qui est sain dans un atlas endommagé dans un nouveau fichier et dit ce qui n’a pas pu être gardé. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>The new atlas; an existing file is not replaced.</source>
        <translation>Le nouvel atlas&#x202f;; un fichier existant n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Say with --output what the new file is to be called.</source>
        <translation>Indiquez avec --output le nom du nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is the name of another kind of file; let NEW end in .atlas.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un autre type de fichier&#x202f;; NEW doit finir par .atlas.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomDialog</name>
    <message>
        <source>Size of the room</source>
        <translation>Taille de la salle</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>&amp;Width of the picture on the wall:</source>
        <translation>&amp;Largeur de l’image projetée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Distance to the last row:</source>
        <translation>&amp;Distance jusqu’au dernier rang&#xa0;:</translation>
    </message>
    <message>
        <source>The last row reads letters that are at least %1 mm high on the wall.</source>
        <translation>Le dernier rang lit les lettres hautes d’au moins %1 mm à l’écran de la salle.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomMenu</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Show the room’s picture</source>
        <translation>&amp;Afficher l’image de la salle</translation>
    </message>
    <message>
        <source>Picture in a wi&amp;ndow, to share it</source>
        <translation>Image dans une fenêtre, pour la &amp;partager</translation>
    </message>
    <message>
        <source>Cl&amp;ose the room’s window</source>
        <translation>F&amp;ermer la fenêtre de la salle</translation>
    </message>
    <message>
        <source>Room’s s&amp;creen</source>
        <translation>É&amp;cran de la salle</translation>
    </message>
    <message>
        <source>S&amp;wap the screens…</source>
        <translation>Éc&amp;hanger les écrans…</translation>
    </message>
    <message>
        <source>Size of the roo&amp;m…</source>
        <translation>&amp;Taille de la salle…</translation>
    </message>
    <message>
        <source>Brigh&amp;t room: dark on light</source>
        <translation>Salle &amp;lumineuse&#xa0;: sombre sur clair</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>Écran &amp;noir</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>B&amp;ack to the picture</source>
        <translation>&amp;Revenir à l’image</translation>
    </message>
    <message>
        <source>N&amp;ext view: matrix, row, cell</source>
        <translation>&amp;Vue suivante&#xa0;: matrice, ligne, cellule</translation>
    </message>
    <message>
        <source>Next spot&amp;light: row, column, cell, none</source>
        <translation>&amp;Mise en lumière suivante&#xa0;: ligne, colonne, cellule, aucune</translation>
    </message>
    <message>
        <source>Reveal col&amp;umn by column</source>
        <translation>Révéler colonne par c&amp;olonne</translation>
    </message>
    <message>
        <source>&amp;Hide present ratings before the vote</source>
        <translation>Ma&amp;squer les évaluations actuelles avant le vote</translation>
    </message>
    <message>
        <source>Console or &amp;picture in front</source>
        <translation>Console ou &amp;image au premier plan</translation>
    </message>
</context>
<context>
    <name>atlas::RoomPreview</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>one row at a time (M)</source>
        <translation>une ligne à la fois (M)</translation>
    </message>
    <message>
        <source>one cell at a time (M)</source>
        <translation>une cellule à la fois (M)</translation>
    </message>
    <message>
        <source>seats no farther than %1 m</source>
        <translation>des places à %1&#xa0;m au plus</translation>
    </message>
    <message>
        <source>a picture of %1 m</source>
        <translation>une image large de %1&#xa0;m</translation>
    </message>
    <message>
        <source>From the last row (%1 m) the smallest type fills %2′ (minutes of arc); %3′ can be read. What helps: %4.</source>
        <translation>Du dernier rang (%1&#xa0;m), les plus petits caractères occupent %2′ (minutes d’arc)&#x202f;; il en faut %3′ pour lire. Ce qui aide&#xa0;: %4.</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between what helps</comment>
        <translation>, ou </translation>
    </message>
</context>
<context>
    <name>atlas::RoomStage</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>The screens show the same picture: the room sees this one.</source>
        <translation>Les écrans montrent la même image&#xa0;: la salle voit celui-ci.</translation>
    </message>
    <message>
        <source>There is one screen: if it is projected, the room sees it.</source>
        <translation>Il n’y a qu’un écran&#xa0;: s’il est projeté, la salle le voit.</translation>
    </message>
    <message>
        <source>Room’s &amp;picture</source>
        <translation>&amp;Image de la salle</translation>
    </message>
    <message>
        <source>Conso&amp;le: nobody looks</source>
        <translation>Conso&amp;le&#xa0;: personne ne regarde</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Échanger les écrans</translation>
    </message>
    <message>
        <source>The room’s picture goes to “%1”, this console to “%2”. Does the room look at “%1”?</source>
        <translation>L’image de la salle va sur «&#xa0;%1&#xa0;», cette console sur «&#xa0;%2&#xa0;». La salle regarde-t-elle «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever looks at “%1” will read hidden counts and notes there.</source>
        <translation>Qui regarde «&#xa0;%1&#xa0;» y lira les décomptes masqués et les notes.</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Échanger</translation>
    </message>
    <message>
        <source>From now on the room sees this screen: its picture stands in front. %1 brings the console and takes it away again.</source>
        <translation>La salle voit désormais cet écran&#xa0;: son image est au premier plan. %1 fait venir la console, puis la retire.</translation>
    </message>
    <message>
        <source>No projector: the room sees nothing. Its picture comes back by itself with the projector; to go on with one screen, choose it under Room, Room’s screen.</source>
        <translation>Plus de projecteur&#xa0;: la salle ne voit rien. Son image reviendra d’elle-même avec le projecteur&#x202f;; pour continuer sur un seul écran, choisissez-le dans Salle, Écran de la salle.</translation>
    </message>
    <message>
        <source>Mirrored screens: the room sees this console.</source>
        <translation>Écrans dupliqués&#xa0;: la salle voit cette console.</translation>
    </message>
    <message>
        <source>One screen: if it is projected, the room sees this console.</source>
        <translation>Un seul écran&#xa0;: s’il est projeté, la salle voit cette console.</translation>
    </message>
    <message>
        <source>%1 puts its picture in front.</source>
        <translation>%1 met son image au premier plan.</translation>
    </message>
    <message>
        <source>The room sees this console: it stands on the room’s screen. %1 puts both windows right.</source>
        <translation>La salle voit cette console&#xa0;: elle est sur l’écran de la salle. %1 remet les deux fenêtres à leur place.</translation>
    </message>
    <message>
        <source>The room’s window is closed. %1 opens it.</source>
        <translation>La fenêtre de la salle est fermée. %1 l’ouvre.</translation>
    </message>
    <message>
        <source>The room sees its picture on “%1”.</source>
        <translation>La salle voit son image sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>With “Room’s picture” that fills the screen; the keys work as ever, and %1 brings the console, with hidden counts and notes, and takes it away again.</source>
        <translation>Avec «&#xa0;Image de la salle&#xa0;», celle-ci remplit l’écran&#x202f;; les touches agissent comme toujours, et %1 fait venir la console, avec les décomptes masqués et les notes, puis la retire.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomStatus</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>atlas::RoomTools</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>No spotlight</source>
        <translation>Sans mise en lumière</translation>
    </message>
    <message>
        <source>On the row</source>
        <translation>Sur la ligne</translation>
    </message>
    <message>
        <source>On the column</source>
        <translation>Sur la colonne</translation>
    </message>
    <message>
        <source>On the cell</source>
        <translation>Sur la cellule</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <source>Hide ratings</source>
        <translation>Masquer les évaluations</translation>
    </message>
    <message>
        <source>%1 (next: %2)</source>
        <translation>%1 (suivant&#xa0;: %2)</translation>
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
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Aucun résultat. Essayez avec moins de mots, ou des mots plus courts.</translation>
    </message>
    <message>
        <source>Search… %1</source>
        <translation>Rechercher… %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place in the list of what was found</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Search job families, themes, competences, domains, jobs and courses</source>
        <translation>Rechercher des familles de métiers, thèmes, compétences, domaines, métiers et formations</translation>
    </message>
    <message>
        <source>The first %1 of %2 places. Add a word to find fewer.</source>
        <translation>Les %1 premiers endroits sur %2. Ajoutez un mot pour en trouver moins.</translation>
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
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Job of the AI producers · %1</source>
        <translation>Métier producteur d’IA · %1</translation>
    </message>
    <message>
        <source>Skill to be trained · %1</source>
        <translation>Compétence à former · %1</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Formation · %1</translation>
    </message>
    <message>
        <source>Sub-competence · %1 · %2</source>
        <translation>Sous-compétence · %1 · %2</translation>
    </message>
    <message>
        <source>Theme of all families · %1</source>
        <translation>Thème de toutes les familles · %1</translation>
    </message>
</context>
<context>
    <name>atlas::SessionMenus</name>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Atelier</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Point</translation>
    </message>
    <message>
        <source>&amp;Timer runs</source>
        <translation>&amp;Minuteur en marche</translation>
    </message>
    <message>
        <source>&amp;Participants…</source>
        <translation>&amp;Participants…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Compte rendu…</translation>
    </message>
    <message>
        <source>&amp;End the workshop</source>
        <translation>&amp;Terminer l’atelier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>P&amp;ark for later</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
</context>
<context>
    <name>atlas::SessionPanel</name>
    <message>
        <source>For you alone: the room never sees these.</source>
        <translation>Réservées à l’animation&#xa0;: la salle ne les voit jamais.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
</context>
<context>
    <name>atlas::SessionTimer</name>
    <message>
        <source>The time for this item is over.</source>
        <translation>Le temps prévu pour ce point est écoulé.</translation>
    </message>
    <message>
        <source>Time left for this item</source>
        <translation>Temps restant pour ce point</translation>
    </message>
    <message>
        <source>Time left for this item: %1</source>
        <translation>Temps restant pour ce point&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 in all · paused</source>
        <translation>%1 au total · en pause</translation>
    </message>
</context>
<context>
    <name>atlas::SettingsDialog</name>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Demander un motif à chaque modification</translation>
    </message>
    <message>
        <source>The folder &amp;used last</source>
        <translation>Le dernier dossier &amp;utilisé</translation>
    </message>
    <message>
        <source>Al&amp;ways this folder:</source>
        <translation>Tou&amp;jours ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>After each change of a rating a small window asks why. It can be left empty.</source>
        <translation>Après chaque modification d’une évaluation, une petite fenêtre demande pourquoi. Elle peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Langue / Language:</source>
        <translation>&amp;Langue / Language&#xa0;:</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal:</source>
        <translation>Votre &amp;nom dans le journal&#xa0;:</translation>
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
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Dossier des exports</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>For a spreadsheet (words and weights)</source>
        <translation>Pour un tableur (libellés et poids)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Exports start in:</source>
        <translation>Les exports s’ouvrent dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;CSV files:</source>
        <translation>Fichiers &amp;CSV&#xa0;:</translation>
    </message>
    <message>
        <source>Dark, for a room with the blinds down</source>
        <translation>Sombre, pour une salle aux stores baissés</translation>
    </message>
    <message>
        <source>Bright, for a room in daylight</source>
        <translation>Claire, pour une salle en plein jour</translation>
    </message>
    <message>
        <source>S&amp;ize of the room…</source>
        <translation>Ta&amp;ille de la salle…</translation>
    </message>
    <message>
        <source>How wide the picture is and how far the last row sits, for the screens connected now.</source>
        <translation>Largeur de l’image et distance du dernier rang, pour les écrans branchés en ce moment.</translation>
    </message>
    <message>
        <source>The pr&amp;ojector’s picture:</source>
        <translation>Ima&amp;ge du projecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Rien ne peut être écrit dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>Pour l’échange (codes, pour d’autres programmes)</translation>
    </message>
</context>
<context>
    <name>atlas::ShortcutList</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>In the heatmap</source>
        <translation>Dans la carte de chaleur</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift select a range</source>
        <translation>Aller de cellule en cellule&#x202f;; avec Maj, sélectionner une plage</translation>
    </message>
    <message>
        <source>One level up or down</source>
        <translation>Un niveau de plus ou de moins</translation>
    </message>
    <message>
        <source>Set a level, from the lowest to the highest</source>
        <translation>Attribuer un niveau, du plus bas au plus élevé</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Choose from the list of levels</source>
        <translation>Choisir dans la liste des niveaux</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Go to the cell that the entry stands for</source>
        <translation>Aller à la cellule que l’entrée désigne</translation>
    </message>
    <message>
        <source>Collapse or expand a group, when its title is chosen</source>
        <translation>Replier ou déplier un groupe dont le titre est choisi</translation>
    </message>
    <message>
        <source>First or last entry of a chart</source>
        <translation>Première ou dernière entrée d’un graphique</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Quitter la recherche</translation>
    </message>
    <message>
        <source>Move an item of the agenda up or down</source>
        <translation>Monter ou descendre un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Tick a cell to put on the agenda</source>
        <translation>Cocher une cellule à mettre à l’ordre du jour</translation>
    </message>
    <message>
        <source>Accept the reason that is asked for</source>
        <translation>Valider le motif demandé</translation>
    </message>
    <message>
        <source>Workshop console: %1</source>
        <translation>Console de l’atelier&#xa0;: %1</translation>
    </message>
    <message>
        <source>In panels, lists, charts and the search</source>
        <translation>Dans les panneaux, les listes, les graphiques et la recherche</translation>
    </message>
    <message>
        <source>Move the line between two panels, when Tab has reached it</source>
        <translation>Déplacer le trait entre deux panneaux, une fois atteint par Tab</translation>
    </message>
    <message>
        <source>Marginal impact (n/a)</source>
        <translation>Impact marginal (n/a)</translation>
    </message>
</context>
<context>
    <name>atlas::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::SimilarityBoard</name>
    <message>
        <source>Sorting by similarity was stopped.</source>
        <translation>Le tri par ressemblance a été interrompu.</translation>
    </message>
</context>
<context>
    <name>atlas::SimilarityPage</name>
    <message>
        <source>Keep families together</source>
        <translation>Garder les familles réunies</translation>
    </message>
    <message>
        <source>Resembling domains</source>
        <translation>Domaines proches</translation>
    </message>
    <message>
        <source>How alike the ratings of two domains are, from 0 to 100%: a base for moves from job to job. It compares ratings, not people.</source>
        <translation>Ressemblance des évaluations de deux domaines, de 0 à 100&#x202f;%&#xa0;: un appui pour la mobilité entre métiers. La comparaison porte sur les évaluations, non sur les personnes.</translation>
    </message>
    <message>
        <source>Similarity of every pair of domains</source>
        <translation>Ressemblance des domaines deux à deux</translation>
    </message>
    <message>
        <source>Moving from one to another</source>
        <translation>Passer de l’un à l’autre</translation>
    </message>
    <message>
        <source>Ranked pairs</source>
        <translation>Paires classées</translation>
    </message>
    <message>
        <source>By themes</source>
        <translation>Par thèmes</translation>
    </message>
    <message>
        <source>By equal labels</source>
        <translation>Par libellés identiques</translation>
    </message>
    <message>
        <source>Compares the median of each skill theme: any two domains.</source>
        <translation>Compare la médiane de chaque thème de compétences&#xa0;: toutes les paires de domaines.</translation>
    </message>
    <message>
        <source>Compares sub-competences of the same label: domains of one family, and others where labels recur.</source>
        <translation>Compare les sous-compétences de même libellé&#xa0;: domaines d’une même famille, et autres domaines qui ont des libellés en commun.</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Ordre de l’étude</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par libellé</translation>
    </message>
    <message>
        <source>Alike together, with the tree</source>
        <translation>Par ressemblance, avec l’arbre</translation>
    </message>
    <message>
        <source>Order of the domains</source>
        <translation>Ordre des domaines</translation>
    </message>
    <message>
        <source>The domains are being compared…</source>
        <translation>Comparaison des domaines en cours…</translation>
    </message>
    <message numerus="yes">
        <source>The most alike first; at the end those that rest on fewer than %n themes or labels.</source>
        <translation>
            <numerusform>Les plus proches d’abord&#x202f;; à la fin, celles qui reposent sur moins de %n thème ou libellé.</numerusform>
            <numerusform>Les plus proches d’abord&#x202f;; à la fin, celles qui reposent sur moins de %n thèmes ou libellés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n pairs</source>
        <translation>
            <numerusform>les %1 premières de %n paire</numerusform>
            <numerusform>les %1 premières de %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hollow place rests on fewer than %n themes or labels, their number in brackets where there is room.</source>
        <translation>
            <numerusform>Un emplacement en creux repose sur moins de %n thème ou libellé, leur nombre entre parenthèses là où la place le permet.</numerusform>
            <numerusform>Un emplacement en creux repose sur moins de %n thèmes ou libellés, leur nombre entre parenthèses là où la place le permet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An empty place: fewer than %n carry a level in both, as where all ratings of a domain are marginal.</source>
        <translation>
            <numerusform>Un emplacement vide&#xa0;: moins de %n porte un niveau dans les deux, par exemple quand toutes les évaluations d’un domaine sont «&#xa0;impact marginal&#xa0;».</numerusform>
            <numerusform>Un emplacement vide&#xa0;: moins de %n portent un niveau dans les deux, par exemple quand toutes les évaluations d’un domaine sont «&#xa0;impact marginal&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SnapshotStore</name>
    <message>
        <source>A version is read-only. Change the present in the main window, or restore this version there.</source>
        <translation>Une version est en lecture seule. Modifiez l’état actuel dans la fenêtre principale, ou restaurez-y cette version.</translation>
    </message>
</context>
<context>
    <name>atlas::StagePanel</name>
    <message>
        <source>This cell is no longer in the atlas.</source>
        <translation>Cette cellule n’est plus dans l’atlas.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>actuellement&#xa0;: %1</translation>
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
        <translation>Le fichier lui-même est endommagé (détail donné par SQLite, en anglais)&#xa0;: %1</translation>
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
        <source>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de l’Atlas des compétences et a été laissé tel quel. Installez cette version pour l’ouvrir.</translation>
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
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be replaced. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier remplaçable. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is protected and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé et a été laissé tel quel. Choisissez un autre nom.</translation>
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
        <translation>«&#xa0;%1&#xa0;» est endommagé et a été laissé tel quel. Ouvrez plutôt votre dernière sauvegarde ou copie.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas un atlas et a été laissé tel quel. Choisissez un fichier créé par l’Atlas des compétences (.atlas).</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Demandez l’accès à son propriétaire ou au responsable du dossier.</translation>
    </message>
    <message>
        <source>The study’s own version is missing.</source>
        <translation>La version de l’étude manque.</translation>
    </message>
    <message>
        <source>“%1” does not hold this version. Open the file again to see its present state.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas cette version. Rouvrez le fichier pour voir son état actuel.</translation>
    </message>
    <message>
        <source>“%1” does not hold the cell or row that was changed. Open the file again to see its present state.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas la cellule ou la ligne modifiée. Rouvrez le fichier pour voir son état actuel.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>Il existe déjà une version «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The version has no name yet. Enter one.</source>
        <translation>La version n’a pas encore de nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>“%1” does not hold this workshop or this item of its agenda. Open the file again to see its present state.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas cet atelier ou ce point de son ordre du jour. Rouvrez le fichier pour voir son état actuel.</translation>
    </message>
    <message>
        <source>“%1” does not hold a cell that stands on the agenda. Open the file again to see its present state.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas une cellule qui figure à l’ordre du jour. Rouvrez le fichier pour voir son état actuel.</translation>
    </message>
    <message>
        <source>Workshop “%1”: an agenda item joins the row “%2” and the column “%3” of different families, “%4” and “%5”.</source>
        <translation>Atelier «&#xa0;%1&#xa0;»&#xa0;: un point de l’ordre du jour réunit la ligne «&#xa0;%2&#xa0;» et la colonne «&#xa0;%3&#xa0;» de familles différentes, «&#xa0;%4&#xa0;» et «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the scale has no level “%4”.</source>
        <translation>Atelier «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: l’échelle n’a pas de niveau «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Workshop “%1”: its current item stands on the agenda of another, “%2”.</source>
        <translation>Atelier «&#xa0;%1&#xa0;»&#xa0;: son point en cours figure à l’ordre du jour d’un autre atelier, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the item counts as decided, but its decision is missing.</source>
        <translation>Atelier «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: le point est marqué comme décidé, mais sa décision manque.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the item has a decision, but does not count as decided.</source>
        <translation>Atelier «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: le point a une décision, mais n’est pas marqué comme décidé.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the second round of votes comes without a first that was revealed.</source>
        <translation>Atelier «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»&#xa0;: il y a un 2e tour de vote sans 1er tour révélé.</translation>
    </message>
    <message>
        <source>Workshop “%1”: names stand beside votes, although none were to be kept.</source>
        <translation>Atelier «&#xa0;%1&#xa0;»&#xa0;: des noms accompagnent des votes, alors qu’aucun ne devait être conservé.</translation>
    </message>
    <message>
        <source>“%1” is open in an earlier version of Competence Atlas. Close it there and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une version antérieure de Competence Atlas. Fermez-le là-bas, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>%1, on %2, since %3</source>
        <comment>author, computer, time</comment>
        <translation>%1, sur %2, depuis %3</translation>
    </message>
    <message>
        <source>A workshop was changed elsewhere in the meantime, so nothing was stored in “%1”. Open the file again to see its present state, then make your change.</source>
        <translation>Un atelier a été modifié ailleurs entre-temps&#x202f;; rien n’a été enregistré dans «&#xa0;%1&#xa0;». Rouvrez le fichier pour voir son état actuel, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Version “%1”: its ratings are not those of all cells (%2 too few).</source>
        <translation>Version «&#xa0;%1&#xa0;»&#xa0;: il lui manque des évaluations (%2 en moins).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”</source>
        <translation>Famille «&#xa0;%1&#xa0;», ligne «&#xa0;%2&#xa0;», colonne «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the journal has a gap (%2).</source>
        <translation>%1&#xa0;: il manque des lignes au journal (%2).</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, but the journal leads to %4.</source>
        <translation>%1&#xa0;: %2 actuelle «&#xa0;%3&#xa0;», alors que le journal mène à «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Version “%1” cannot be read.</source>
        <translation>La version «&#xa0;%1&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to look at it. Check that it may be read and that there is room for temporary files.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être copié pour être examiné. Vérifiez qu’il peut être lu et qu’il y a de la place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Families: %1, cells: %2, journal entries: %3, versions: %4, workshops: %5.</source>
        <translation>Familles&#xa0;: %1, cellules&#xa0;: %2, lignes du journal&#xa0;: %3, versions&#xa0;: %4, ateliers&#xa0;: %5.</translation>
    </message>
    <message>
        <source>properties of the atlas</source>
        <translation>propriétés de l’atlas</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>échelles</translation>
    </message>
    <message>
        <source>levels of scales</source>
        <translation>niveaux des échelles</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familles</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domaines</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>sub-competences</source>
        <translation>sous-compétences</translation>
    </message>
    <message>
        <source>skill themes</source>
        <translation>thèmes de compétences</translation>
    </message>
    <message>
        <source>themes of sub-competences</source>
        <translation>thèmes des sous-compétences</translation>
    </message>
    <message>
        <source>jobs of the AI producers</source>
        <translation>métiers des producteurs d’IA</translation>
    </message>
    <message>
        <source>training formats</source>
        <translation>formats d’accompagnement</translation>
    </message>
    <message>
        <source>skills to train</source>
        <translation>compétences à développer</translation>
    </message>
    <message>
        <source>formats of skills to train</source>
        <translation>formats des compétences à développer</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>formations</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>lignes du journal</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>ratings of versions</source>
        <translation>évaluations des versions</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>ateliers</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>points d’ordre du jour</translation>
    </message>
    <message>
        <source>rounds of votes</source>
        <translation>tours de vote</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>votes under a pseudonym</source>
        <translation>votes sous pseudonyme</translation>
    </message>
    <message>
        <source>comments of voters</source>
        <translation>commentaires des votants</translation>
    </message>
    <message>
        <source>Nothing of this kind can be read: %1.</source>
        <translation>Rien de ce genre ne peut être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some pages cannot be read (%1); what could be reached is kept.</source>
        <translation>Des pages du fichier sont illisibles (%1)&#x202f;; ce qui a pu être atteint est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not sound and are left out (%1).</source>
        <translation>
            <numerusform>%n entrée n’était pas saine et est laissée de côté (%1).</numerusform>
            <numerusform>%n entrées n’étaient pas saines et sont laissées de côté (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study’s own version was missing.</source>
        <translation>La version de l’étude manquait.</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings could not be read; they are as the journal and the study have them.</source>
        <translation>
            <numerusform>%n évaluation était illisible&#x202f;; elle est reprise du journal et de l’étude.</numerusform>
            <numerusform>%n évaluations étaient illisibles&#x202f;; elles sont reprises du journal et de l’étude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are lost: their cells are not rated now.</source>
        <translation>
            <numerusform>%n évaluation est perdue&#xa0;: sa cellule est maintenant non renseignée.</numerusform>
            <numerusform>%n évaluations sont perdues&#xa0;: leurs cellules sont maintenant non renseignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version “%1”: %n ratings could not be read; they are worked out from the journal and the present, without their reasons.</source>
        <translation>
            <numerusform>Version «&#xa0;%1&#xa0;»&#xa0;: %n évaluation était illisible&#x202f;; elle est reconstituée d’après le journal et l’état actuel, sans son motif.</numerusform>
            <numerusform>Version «&#xa0;%1&#xa0;»&#xa0;: %n évaluations étaient illisibles&#x202f;; elles sont reconstituées d’après le journal et l’état actuel, sans leurs motifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version “%1”: %n ratings are lost: their cells are not rated in it.</source>
        <translation>
            <numerusform>Version «&#xa0;%1&#xa0;»&#xa0;: %n évaluation est perdue&#xa0;: sa cellule y est non renseignée.</numerusform>
            <numerusform>Version «&#xa0;%1&#xa0;»&#xa0;: %n évaluations sont perdues&#xa0;: leurs cellules y sont non renseignées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They contradict themselves and are left out: %1.</source>
        <translation>Incohérents, ils sont laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Workshop “%1” contradicts itself and is left out.</source>
        <translation>L’atelier «&#xa0;%1&#xa0;» est incohérent et laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is the damaged file, which stays as it is. Choose another name for what is recovered.</source>
        <translation>«&#xa0;%1&#xa0;» est le fichier endommagé, qui reste tel quel. Choisissez un autre nom pour ce qui est récupéré.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file. Free some space.</source>
        <translation>Il n’y a pas de place pour un fichier temporaire. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing was stored; choose what to do with the two.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé ou modifié par un autre programme, par exemple de synchronisation. Rien n’a été enregistré&#x202f;; choisissez que faire des deux.</translation>
    </message>
    <message>
        <source>“%1” is of an earlier version of Competence Atlas now. Close this window, then open the file.</source>
        <translation>«&#xa0;%1&#xa0;» vient maintenant d’une version antérieure de Competence Atlas. Fermez cette fenêtre, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: the atlas can be read, not changed. Free some space, then open it again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein&#xa0;: l’atlas peut être lu, pas modifié. Libérez de la place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The disk or network drive that holds “%1” reports a fault: the atlas can be read, not changed. Check the drive, or save a copy on another.</source>
        <translation>Le disque ou le lecteur réseau qui contient «&#xa0;%1&#xa0;» signale un défaut&#xa0;: l’atlas peut être lu, pas modifié. Vérifiez-le, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The name “%1” is too long: what is kept beside an atlas while it is changed does not fit, so that it can only be read. Give the file a shorter name, or save a copy under one.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long&#xa0;: ce qui accompagne un atlas pendant qu’on le modifie n’y tient pas, si bien qu’il ne peut être que lu. Donnez au fichier un nom plus court, ou enregistrez une copie sous un tel nom.</translation>
    </message>
    <message>
        <source>Beside “%1” there is a file “%2”, which would be taken for a part of it. It was left as it is. Move it elsewhere, or choose another name.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve un fichier «&#xa0;%2&#xa0;», qui serait pris pour une partie de lui. Il a été laissé tel quel. Déplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Free some space and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is written, but its disk reports a fault. Save a copy on another disk.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit, mais son disque signale un défaut. Enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be undone, but its disk is full. Free some space and open it again.</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» a été interrompue et doit être annulée, mais son disque est plein. Libérez de la place et rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted: look for it by another name or in another folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Il a peut-être été déplacé, renommé ou supprimé&#xa0;: cherchez-le sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>Beside “%1” lies a journal, “%2”, that names another file. It was not followed, and nothing was changed. Move the journal to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve un journal, «&#xa0;%2&#xa0;», qui désigne un autre fichier. Il n’a pas été suivi et rien n’a été modifié. Déplacez ce journal dans un autre dossier, puis rouvrez l’atlas&#xa0;; si les deux vous ont été envoyés, interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which is no journal of an interrupted change of this file. It was not followed, and nothing was changed. Move it to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve «&#xa0;%2&#xa0;», qui n’est pas le journal d’une modification interrompue de ce fichier. Il n’a pas été suivi et rien n’a été modifié. Déplacez-le dans un autre dossier, puis rouvrez l’atlas&#xa0;; si les deux vous ont été envoyés, interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, with changes that another program made or that belong to another file. They were not followed, and nothing was changed. Close that other program, or move the file to another folder, then open the atlas again.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve «&#xa0;%2&#xa0;», avec des modifications faites par un autre programme ou qui appartiennent à un autre fichier. Elles n’ont pas été suivies et rien n’a été modifié. Fermez cet autre programme, ou déplacez ce fichier dans un autre dossier, puis rouvrez l’atlas.</translation>
    </message>
    <message>
        <source>“%1” has a structure that no version of Competence Atlas makes (%2) and was left as it is. If it was sent to you, ask the sender about it; otherwise open your latest backup or copy of it instead.</source>
        <translation>«&#xa0;%1&#xa0;» a une structure qu’aucune version de Competence Atlas ne produit (%2) et a été laissé tel quel. Si ce fichier vous a été envoyé, interrogez l’expéditeur&#xa0;; sinon, ouvrez plutôt votre dernière sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>“%1” did not keep what was written to it, so nothing was stored. Save a copy of what you see, and go on with that.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas gardé ce qui y a été écrit&#xa0;: rien n’a été enregistré. Enregistrez une copie de ce que vous voyez et continuez avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scales</source>
        <translation>
            <numerusform>%Ln échelle</numerusform>
            <numerusform>%Ln échelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels on all scales</source>
        <translation>
            <numerusform>%Ln niveau sur toutes les échelles</numerusform>
            <numerusform>%Ln niveaux sur toutes les échelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels on one scale</source>
        <translation>
            <numerusform>%Ln niveau sur une échelle</numerusform>
            <numerusform>%Ln niveaux sur une échelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job families</source>
        <translation>
            <numerusform>%Ln famille de métiers</numerusform>
            <numerusform>%Ln familles de métiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity domains</source>
        <translation>
            <numerusform>%Ln domaine d’activité</numerusform>
            <numerusform>%Ln domaines d’activité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln competences</source>
        <translation>
            <numerusform>%Ln compétence</numerusform>
            <numerusform>%Ln compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-competences</source>
        <translation>
            <numerusform>%Ln sous-compétence</numerusform>
            <numerusform>%Ln sous-compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill themes</source>
        <translation>
            <numerusform>%Ln thème de compétences</numerusform>
            <numerusform>%Ln thèmes de compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings in versions</source>
        <translation>
            <numerusform>%Ln évaluation dans les versions</numerusform>
            <numerusform>%Ln évaluations dans les versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entries</source>
        <translation>
            <numerusform>%Ln entrée du journal</numerusform>
            <numerusform>%Ln entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshops</source>
        <translation>
            <numerusform>%Ln atelier</numerusform>
            <numerusform>%Ln ateliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agenda items</source>
        <translation>
            <numerusform>%Ln point à l’ordre du jour</numerusform>
            <numerusform>%Ln points à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in workshops</source>
        <translation>
            <numerusform>%Ln réponse dans les ateliers</numerusform>
            <numerusform>%Ln réponses dans les ateliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in a table of the study</source>
        <translation>
            <numerusform>%Ln ligne dans un tableau de l’étude</numerusform>
            <numerusform>%Ln lignes dans un tableau de l’étude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters in a label or name</source>
        <translation>
            <numerusform>%Ln caractère dans un libellé ou un nom</numerusform>
            <numerusform>%Ln caractères dans un libellé ou un nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters in one text</source>
        <translation>
            <numerusform>%Ln caractère dans un même texte</numerusform>
            <numerusform>%Ln caractères dans un même texte</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds more than %2, the most that Competence Atlas takes. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2, le maximum que Competence Atlas accepte. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %Ln characters, the most that Competence Atlas takes there. Nothing was stored; shorten it.</source>
        <translation>
            <numerusform>Un texte dépasse %Ln caractère, le maximum que Competence Atlas accepte à cet endroit. Rien n’a été enregistré&#xa0;; raccourcissez-le.</numerusform>
            <numerusform>Un texte dépasse %Ln caractères, le maximum que Competence Atlas accepte à cet endroit. Rien n’a été enregistré&#xa0;; raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the table “%2”: what stands under “%3” is of another kind than belongs there, or longer than the program takes.</source>
        <translation>Entrée %1 de la table «&#xa0;%2&#xa0;»&#xa0;: le contenu de «&#xa0;%3&#xa0;» n’est pas du type attendu, ou dépasse la longueur que le programme accepte.</translation>
    </message>
    <message>
        <source>The folder of “%1” locks no files, as some network drives do. Two people could change the atlas at once without knowing, so that it can only be read there. To change it, save a copy on this computer.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» ne verrouille pas les fichiers, comme certains lecteurs réseau. Deux personnes pourraient modifier l’atlas en même temps sans le savoir&#x202f;; il ne peut donc qu’y être lu. Pour le modifier, enregistrez une copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no job family in it.</source>
        <translation>Il ne contient aucune famille de métiers.</translation>
    </message>
    <message>
        <source>The numbers in the table “%1” leave none for further entries: nothing more can be stored in it. Recovering the atlas into a new file gives them anew.</source>
        <translation>Les numéros de la table «&#xa0;%1&#xa0;» n’en laissent aucun pour d’autres entrées&#xa0;: plus rien ne peut y être enregistré. Récupérer l’atlas dans un nouveau fichier les attribue à nouveau.</translation>
    </message>
    <message>
        <source>Numbers that were out of all bounds are given anew, in the same order (%1).</source>
        <translation>Des numéros hors de toute limite sont attribués à nouveau, dans le même ordre (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n values were of no use and are left out; the entries are kept without them (%1).</source>
        <translation>
            <numerusform>%n valeur était inutilisable et est laissée de côté&#xa0;; l’entrée est gardée sans elle (%1).</numerusform>
            <numerusform>%n valeurs étaient inutilisables et sont laissées de côté&#xa0;; les entrées sont gardées sans elles (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long and are cut off (%1).</source>
        <translation>
            <numerusform>%n texte était trop long et est coupé (%1).</numerusform>
            <numerusform>%n textes étaient trop longs et sont coupés (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change to “%1” seems to have been interrupted, but what “%2” would put back gives no sound atlas. It was not followed, and nothing was changed. If both were sent to you, ask the sender about it; otherwise recover what is sound into a new file, or move “%2” to another folder and open the atlas again.</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» semble avoir été interrompue, mais ce que «&#xa0;%2&#xa0;» rétablirait ne donne pas un atlas sain. Il n’a pas été suivi et rien n’a été modifié. Si les deux vous ont été envoyés, interrogez l’expéditeur&#xa0;; sinon, récupérez ce qui est sain dans un nouveau fichier, ou déplacez «&#xa0;%2&#xa0;» dans un autre dossier et rouvrez l’atlas.</translation>
    </message>
    <message>
        <source>“%1” has no number left for what comes next, so nothing was stored. Recover it into a new file, which gives the numbers anew, and go on with that.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de numéro pour la suite&#xa0;: rien n’a été enregistré. Récupérez-le dans un nouveau fichier, qui attribue à nouveau les numéros, et continuez avec celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gigabytes</source>
        <translation>
            <numerusform>%Ln gigaoctet</numerusform>
            <numerusform>%Ln gigaoctets</numerusform>
        </translation>
    </message>
    <message>
        <source>scales of versions</source>
        <translation>échelles des versions</translation>
    </message>
    <message>
        <source>levels of versions</source>
        <translation>niveaux des versions</translation>
    </message>
    <message>
        <source>families of versions</source>
        <translation>familles des versions</translation>
    </message>
    <message>
        <source>domains of versions</source>
        <translation>domaines des versions</translation>
    </message>
    <message>
        <source>competences of versions</source>
        <translation>compétences des versions</translation>
    </message>
    <message>
        <source>sub-competences of versions</source>
        <translation>sous-compétences des versions</translation>
    </message>
    <message>
        <source>Two levels of a scale have the code “%1”. Give one of them another code.</source>
        <translation>Deux niveaux d’une échelle portent le code «&#xa0;%1&#xa0;». Donnez un autre code à l’un d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows and columns in versions</source>
        <translation>
            <numerusform>%Ln ligne ou colonne dans les versions</numerusform>
            <numerusform>%Ln lignes et colonnes dans les versions</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was last changed by a later version of Competence Atlas, which keeps more in it than this one shows: the atlas can be read here, not changed. Install that version to change it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié en dernier par une version plus récente d’Atlas des compétences, qui y conserve davantage que ce que celle-ci affiche&#xa0;: l’atlas peut être lu ici, pas modifié. Installez cette version pour le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than Competence Atlas takes: only the first %Ln were read (%1).</source>
        <translation>
            <numerusform>Il y en a plus que Competence Atlas n’en accepte&#xa0;: seule la première entrée a été lue (%1).</numerusform>
            <numerusform>Il y en a plus que Competence Atlas n’en accepte&#xa0;: seules les %Ln premières entrées ont été lues (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Job family “%1” makes more cells than Competence Atlas takes and is left out.</source>
        <translation>La famille de métiers «&#xa0;%1&#xa0;» compte plus de cellules que Competence Atlas n’en accepte et est laissée de côté.</translation>
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
    <name>atlas::StudyTableExport</name>
    <message>
        <source>producer-jobs</source>
        <comment>name of a file</comment>
        <translation>metiers-producteurs-ia</translation>
    </message>
    <message>
        <source>training-formats</source>
        <comment>name of a file</comment>
        <translation>formats-de-formation</translation>
    </message>
    <message>
        <source>training-offers</source>
        <comment>name of a file</comment>
        <translation>offre-de-formation</translation>
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
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
    <message>
        <source>In the order of the study</source>
        <translation>Dans l’ordre de l’étude</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Trié par %1, croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par %1, décroissant</translation>
    </message>
</context>
<context>
    <name>atlas::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Aucun thème</translation>
    </message>
</context>
<context>
    <name>atlas::ThemeReader</name>
    <message>
        <source>The themes that come with the application are damaged. Install the application again.</source>
        <translation>Les thèmes fournis avec l’application sont endommagés. Réinstallez l’application.</translation>
    </message>
</context>
<context>
    <name>atlas::TourCard</name>
    <message>
        <source>Skip the tour</source>
        <translation>Ignorer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Visite guidée, étape %1 sur %2&#xa0;: %3</translation>
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
<context>
    <name>atlas::TypingPlace</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Level and reason are typed in the console. Bring it to the front? If this screen is projected, the room then sees hidden counts and notes.</source>
        <translation>Le niveau et le motif se saisissent dans la console. L’amener au premier plan&#xa0;? Si cet écran est projeté, la salle verra alors les comptes masqués et les notes.</translation>
    </message>
    <message>
        <source>%1 brings the console; the picture comes back when the decision is recorded, or with %2. %3 stays with the picture. Other keys do nothing here.</source>
        <translation>%1 amène la console&#x202f;; l’image revient quand la décision est enregistrée, ou avec %2. %3 garde l’image. Les autres touches ne font rien ici.</translation>
    </message>
    <message>
        <source>To the console</source>
        <translation>Aller à la console</translation>
    </message>
    <message>
        <source>Stay with the picture</source>
        <translation>Garder l’image</translation>
    </message>
</context>
<context>
    <name>atlas::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::Version</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
</context>
<context>
    <name>atlas::VersionChangeModel</name>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sous-compétence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>Quand (heure locale)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>atlas::VersionFinder</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no version “%1”; give one of %2.</source>
        <translation>Il n’y a pas de version «&#xa0;%1&#xa0;»&#x202f;; indiquez l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no versions to compare here. Name an atlas FILE that has some.</source>
        <translation>Il n’y a pas de versions à comparer ici. Indiquez un fichier d’atlas (FILE) qui en contient.</translation>
    </message>
</context>
<context>
    <name>atlas::VersionModel</name>
    <message>
        <source>as published</source>
        <translation>telle que publiée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Named on (local time)</source>
        <translation>Nommée le (heure locale)</translation>
    </message>
</context>
<context>
    <name>atlas::VersionWindow</name>
    <message>
        <source>%1 — read-only version</source>
        <translation>%1 — version en lecture seule</translation>
    </message>
    <message>
        <source>Version “%1”, to read only</source>
        <translation>Version «&#xa0;%1&#xa0;», en lecture seule</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Famille de métiers</translation>
    </message>
</context>
<context>
    <name>atlas::VersionsCommand</name>
    <message>
        <source>Lists the versions of an atlas, the oldest first, or keeps its present state as a new one.</source>
        <translation>Énumère les versions d’un atlas, les plus anciennes d’abord, ou conserve son état actuel comme nouvelle version.</translation>
    </message>
    <message>
        <source>Keeps the present ratings and reasons as a version of that name.</source>
        <translation>Conserve les évaluations et motifs actuels comme version de ce nom.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Produit du JSON pour d’autres programmes.</translation>
    </message>
    <message>
        <source>“%1” is the word for the ratings as they are now; give the version another name.</source>
        <translation>«&#xa0;%1&#xa0;» est le mot qui désigne les évaluations actuelles&#x202f;; donnez un autre nom à la version.</translation>
    </message>
    <message>
        <source>A number such as %1 stands for the version that has it; give the version another name.</source>
        <translation>Un nombre tel que %1 désigne la version qui le porte&#xa0;; donnez un autre nom à la version.</translation>
    </message>
</context>
<context>
    <name>atlas::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>A version keeps ratings and reasons as they are at that moment, for good, inside this file.</source>
        <translation>Une version conserve définitivement, dans ce fichier, les évaluations et les motifs tels qu’ils sont à ce moment.</translation>
    </message>
    <message>
        <source>Name a version…</source>
        <translation>Nommer une version…</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Compare with the present</source>
        <translation>Comparer à l’état actuel</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version du %1</translation>
    </message>
    <message>
        <source>Name of the version, such as “Committee of 12 March”:</source>
        <translation>Nom de la version, par exemple «&#xa0;Comité du 12 mars&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Nommer une version</translation>
    </message>
    <message>
        <source>Restore a version</source>
        <translation>Restaurer une version</translation>
    </message>
    <message>
        <source>Every rating and reason of all families goes back to “%1”. You can undo this, and the journal keeps what there is now.</source>
        <translation>Toutes les évaluations et tous les motifs, dans toutes les familles, reviennent à «&#xa0;%1&#xa0;». Vous pouvez annuler cette opération, et le journal garde l’état actuel.</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>atlas::ViewExports</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV table for a spreadsheet (*.csv)</source>
        <translation>Tableau CSV pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>CSV for exchange, RFC 4180 (*.csv)</source>
        <translation>CSV pour l’échange, RFC 4180 (*.csv)</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
</context>
<context>
    <name>atlas::ViewMenu</name>
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
        <source>List of fa&amp;milies</source>
        <translation>Liste des fa&amp;milles</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>&amp;Back to where the cell was chosen</source>
        <translation>Re&amp;venir à la vue où la cellule a été choisie</translation>
    </message>
</context>
<context>
    <name>atlas::VoteConduct</name>
    <message>
        <source>This item is decided. Press O to open it again.</source>
        <translation>Ce point est décidé. Appuyez sur O pour le rouvrir.</translation>
    </message>
    <message>
        <source>There are no votes yet. Count them with the keys 1 to %1, N and A.</source>
        <translation>Il n’y a pas encore de vote. Comptez-les avec les touches 1 à %1, N et A.</translation>
    </message>
    <message>
        <source>The votes are revealed. Press S for a second round, or R to hide them again.</source>
        <translation>Les votes sont révélés. Appuyez sur S pour un 2e tour, ou sur R pour les masquer de nouveau.</translation>
    </message>
    <message>
        <source>Both rounds are over. Press R to hide the votes again, or D to decide.</source>
        <translation>Les deux tours sont faits. Appuyez sur R pour masquer de nouveau les votes, ou sur D pour décider.</translation>
    </message>
    <message>
        <source>The last thing done was no vote on this item. Correct the number beside its level, or undo step by step with %1.</source>
        <translation>La dernière action n’était pas un vote sur ce point. Corrigez le nombre à côté de son niveau, ou annulez pas à pas avec %1.</translation>
    </message>
    <message>
        <source>The votes of this round are still hidden. Press R to reveal them first.</source>
        <translation>Les votes de ce tour sont encore masqués. Appuyez d’abord sur R pour les révéler.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People in the room (0: not said):</source>
        <translation>Personnes dans la salle (0&#xa0;: non précisé)&#xa0;:</translation>
    </message>
    <message>
        <source>More answers than participants</source>
        <translation>Plus de réponses que de participants</translation>
    </message>
    <message>
        <source>%1 answers are counted, but %2 participants are in the room. Nothing is revealed yet.</source>
        <translation>%1 réponses sont comptées pour %2 participants dans la salle. Rien n’est encore révélé.</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Corriger le décompte</translation>
    </message>
    <message>
        <source>We are %1 now</source>
        <translation>Nous sommes maintenant %1</translation>
    </message>
    <message>
        <source>Reveal all the same</source>
        <translation>Révéler quand même</translation>
    </message>
</context>
<context>
    <name>atlas::VoteMenu</name>
    <message>
        <source>&amp;Votes</source>
        <translation>&amp;Votes</translation>
    </message>
    <message>
        <source>&amp;Take back the last vote</source>
        <translation>Retirer le dernier &amp;vote</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide</source>
        <translation>&amp;Révéler ou masquer</translation>
    </message>
    <message>
        <source>&amp;Second round</source>
        <translation>2e &amp;tour</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Importer des réponses…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>Re&amp;cord the decision</source>
        <translation>&amp;Enregistrer la décision</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>Compter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::VotePanel</name>
    <message>
        <source>Takes answers from ballots that were filled in beforehand, as CSV.</source>
        <translation>Récupère les réponses de bulletins remplis en CSV avant la séance.</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes&#xa0;: %1</translation>
    </message>
    <message>
        <source>1st round</source>
        <translation>1er tour</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Tour %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Tour %1 · %2</translation>
    </message>
    <message>
        <source>%1, hidden from the room</source>
        <translation>%1, résultat masqué</translation>
    </message>
    <message>
        <source>%1, revealed</source>
        <translation>%1, résultat révélé</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>2e tour</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Masquer de nouveau</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>%1 answers, more than the %2 participants</source>
        <translation>%1 réponses, plus que les %2 participants</translation>
    </message>
    <message>
        <source>After the discussion the room votes once more; both rounds are kept.</source>
        <translation>Après la discussion, la salle vote de nouveau&#x202f;; les deux tours sont conservés.</translation>
    </message>
    <message>
        <source>Takes the votes off the wall, to correct a count.</source>
        <translation>Masque de nouveau les votes à la salle, pour corriger un décompte.</translation>
    </message>
    <message>
        <source>Shows the votes to the room.</source>
        <translation>Montre les votes à la salle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and how many gave it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Revealed: %1</source>
        <translation>Révélé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have answered</source>
        <translation>
            <numerusform>%n réponse sur %1</numerusform>
            <numerusform>%n réponses sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Wayfinder</name>
    <message>
        <source>Back to “%1”</source>
        <translation>Retour à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>atlas::WindowExports</name>
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
</context>
<context>
    <name>atlas::WindowPages</name>
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
        <source>“%1” is restored. Undo takes it back.</source>
        <translation>La version «&#xa0;%1&#xa0;» est restaurée. «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”; nothing was changed.</source>
        <translation>Aucune différence avec «&#xa0;%1&#xa0;»&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal has no sheet to print. %1 takes it away as CSV.</source>
        <translation>Le journal n’a pas de feuille à imprimer. %1 l’exporte en CSV.</translation>
    </message>
    <message>
        <source>A list of versions has no sheet to print. Compare two of them: what changed is printed.</source>
        <translation>La liste des versions n’a pas de feuille à imprimer. Comparez deux versions&#xa0;: ce qui a changé s’imprime.</translation>
    </message>
    <message>
        <source>Ballots and minutes become PDF files with the buttons of this page; print those.</source>
        <translation>Les boutons de cette page font des bulletins et du compte rendu des fichiers PDF&#x202f;; imprimez ceux-ci.</translation>
    </message>
</context>
<context>
    <name>atlas::WindowTools</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>atlas::WindowTour</name>
    <message>
        <source>The job families</source>
        <translation>Les familles de métiers</translation>
    </message>
    <message>
        <source>Each entry is a family of jobs: the bar shows how its competences move, blue for more, orange for less. Choose one to open it.</source>
        <translation>Chaque entrée est une famille de métiers&#xa0;: la barre montre comment évoluent ses compétences, bleu pour plus, orange pour moins. Choisissez-en une pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>La carte de chaleur</translation>
    </message>
    <message>
        <source>Rows are competences, columns are domains of activity. A cell says whether the competence grows (+, ++) or fades (−, −−) there; n/a means a marginal impact. The keys + and − change the chosen cell.</source>
        <translation>Les lignes sont des compétences, les colonnes des domaines d’activité. Une cellule dit si la compétence s’y renforce (+, ++) ou y recule (−, −−)&#x202f;; n/a signale un impact marginal. Les touches + et − modifient la cellule choisie.</translation>
    </message>
    <message>
        <source>Rating and reason</source>
        <translation>Évaluation et motif</translation>
    </message>
    <message>
        <source>Here you change the rating of the chosen cell and say why, what it rests on and how sure it is. Everything is stored at once; %1 takes it back.</source>
        <translation>Ici, vous modifiez l’évaluation de la cellule choisie et dites pourquoi, sur quoi elle repose et avec quelle certitude. Tout est enregistré aussitôt&#x202f;; %1 annule.</translation>
    </message>
    <message>
        <source>All families, and together</source>
        <translation>Toutes les familles, et ensemble</translation>
    </message>
    <message>
        <source>%1 shows all families side by side, with charts. %2 prepares a workshop: a room votes on the cells in question and decides.</source>
        <translation>%1 affiche toutes les familles côte à côte, avec des graphiques. %2 prépare un atelier&#xa0;: les participants votent sur les cellules à débattre et décident.</translation>
    </message>
    <message>
        <source>Take it away, or ask</source>
        <translation>Exporter, ou trouver de l’aide</translation>
    </message>
    <message>
        <source>%1 makes a PDF, a table for a spreadsheet or a picture of what you see. The Help menu has a page on each subject: %2 opens the one that fits. There you can take this tour again.</source>
        <translation>«&#xa0;%1&#xa0;» produit un PDF, un fichier pour Excel ou un autre tableur, ou une image de ce que vous voyez. Le menu Aide a une page sur chaque sujet&#xa0;: %2 ouvre celle qui convient. Vous pourrez y reprendre cette visite.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopConsole</name>
    <message>
        <source>%1 — facilitator</source>
        <translation>%1 — animation</translation>
    </message>
    <message>
        <source>Black: the room sees nothing. B or Esc brings the picture back.</source>
        <translation>Écran noir&#xa0;: la salle ne voit rien. B ou Échap rétablit l’image.</translation>
    </message>
    <message>
        <source>Frozen: the room keeps this picture while you go on. F or Esc lets it follow again.</source>
        <translation>Image figée&#xa0;: la salle garde cette image pendant que vous continuez. F ou Échap la libère.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>C’est le dernier point.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>C’est le premier point.</translation>
    </message>
    <message>
        <source>The last step, %1, is none of this workshop’s. The main window takes it back.</source>
        <translation>La dernière étape, %1, n’est pas de cet atelier. La fenêtre principale l’annule.</translation>
    </message>
    <message>
        <source>The picture that is shown now reaches that.</source>
        <translation>L’image montrée en ce moment y parvient.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopDialog</name>
    <message>
        <source>&amp;Keep the pseudonyms of imported answers</source>
        <translation>&amp;Conserver les pseudonymes des réponses importées</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Without this, only the counts are kept: nobody can tell later who answered what.</source>
        <translation>Sans cette option, seuls les décomptes sont conservés&#xa0;: personne ne pourra savoir plus tard qui a répondu quoi.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Facilitator:</source>
        <translation>&amp;Animation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Participants:</source>
        <translation>&amp;Participants&#xa0;:</translation>
    </message>
    <message>
        <source>Time per &amp;item:</source>
        <translation>Temps par p&amp;oint&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopEnding</name>
    <message numerus="yes">
        <source>Still open: %1 of %n item(s).</source>
        <translation>
            <numerusform>Encore ouverts&#xa0;: %1 sur %n point.</numerusform>
            <numerusform>Encore ouverts&#xa0;: %1 sur %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are votes on %n of them.</source>
        <translation>
            <numerusform>%n d’entre eux a reçu des votes.</numerusform>
            <numerusform>%n d’entre eux ont reçu des votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) are begun and not recorded.</source>
        <translation>
            <numerusform>%n motif est commencé mais pas enregistré.</numerusform>
            <numerusform>%n motifs sont commencés mais pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the workshop over? If not, it goes on where it stands when you open it again: everything is stored.</source>
        <translation>L’atelier est-il terminé&#x202f;? Sinon, il reprendra au même point lorsque vous le rouvrirez&#xa0;: tout est enregistré.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>End the workshop all the same? It can be opened again later.</source>
        <translation>Terminer l’atelier quand même&#x202f;? Il pourra être rouvert plus tard.</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Ne pas terminer</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopExportDialog</name>
    <message>
        <source>With the facilitator’s &amp;notes</source>
        <translation>Avec les &amp;notes de l’animateur</translation>
    </message>
    <message>
        <source>Ballot sheets</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>PDF to print and tick by hand</source>
        <translation>PDF à imprimer et à cocher à la main</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>CSV to fill in with a spreadsheet</source>
        <translation>CSV à remplir dans un tableur</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV pour un tableur</translation>
    </message>
    <message>
        <source>CSV for exchange (codes, RFC 4180)</source>
        <translation>CSV pour l’échange (codes, RFC 4180)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The room has not seen them.</source>
        <translation>La salle ne les a pas vues.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
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
        <source>Lines to &amp;sign</source>
        <translation>Lignes de &amp;signature</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopExporter</name>
    <message>
        <source>This workshop is no longer in the atlas. Choose another one.</source>
        <translation>Cet atelier n’est plus dans l’atlas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>beginning of a file name</comment>
        <translation>compte-rendu</translation>
    </message>
    <message>
        <source>ballot</source>
        <comment>beginning of a file name</comment>
        <translation>bulletin</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopFinder</name>
    <message>
        <source>This atlas has no workshops.</source>
        <translation>Cet atlas n’a pas d’atelier.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no workshop “%1”; give a number from 1 to %2 or one of %3.</source>
        <translation>Il n’y a pas d’atelier «&#xa0;%1&#xa0;»&#x202f;; donnez un numéro de 1 à %2 ou l’un de ces titres&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>items decided</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopSession</name>
    <message>
        <source>next round on “%1”</source>
        <translation>le tour suivant sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>vote on “%1”</source>
        <translation>le vote sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>import of answers to %n item(s)</source>
        <translation>
            <numerusform>l’import des réponses à %n point</numerusform>
            <numerusform>l’import des réponses à %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>reveal of the votes on “%1”</source>
        <translation>la révélation des votes sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>hiding of the votes on “%1”</source>
        <translation>le masquage des votes sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>skipping of “%1”</source>
        <translation>le passage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>parking of “%1”</source>
        <translation>le report de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>reopening of “%1”</source>
        <translation>la réouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopsCommand</name>
    <message>
        <source>Lists the workshops of an atlas, the oldest first, or writes the minutes or the ballot of one. A file that stands at PATH is replaced.</source>
        <translation>Liste les ateliers d’un atlas, du plus ancien au plus récent, ou écrit le compte rendu ou le bulletin de l’un d’eux. Un fichier qui se trouve à PATH est remplacé.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Affiche du JSON pour d’autres programmes.</translation>
    </message>
    <message>
        <source>minutes (of the session), ballot (PDF to tick by hand) or template (CSV to fill in beforehand).</source>
        <translation>minutes (compte rendu de la séance), ballot (bulletin PDF à cocher à la main) ou template (modèle CSV à remplir avant la séance).</translation>
    </message>
    <message>
        <source>Its title, or its number in the list; the last one unless given.</source>
        <translation>Son titre, ou son numéro dans la liste&#x202f;; le dernier par défaut.</translation>
    </message>
    <message>
        <source>Of minutes: pdf or csv; pdf unless given.</source>
        <translation>Du compte rendu&#xa0;: pdf ou csv&#x202f;; pdf par défaut.</translation>
    </message>
    <message>
        <source>Of CSV: interchange (RFC 4180 with codes) or excel (words); interchange unless given.</source>
        <translation>Du CSV&#xa0;: interchange (RFC 4180 avec codes) ou excel (avec libellés)&#x202f;; interchange par défaut.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr ou en&#x202f;; fr par défaut.</translation>
    </message>
    <message>
        <source>Of PDF: a4 or a3; a4 unless given.</source>
        <translation>Du PDF&#xa0;: a4 ou a3&#x202f;; a4 par défaut.</translation>
    </message>
    <message>
        <source>Lines to sign on at the end of minutes as PDF, for N people.</source>
        <translation>Lignes de signature à la fin du compte rendu en PDF, pour N personnes.</translation>
    </message>
    <message>
        <source>Puts the facilitator’s notes into the minutes.</source>
        <translation>Ajoute les notes de l’animateur au compte rendu.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --write.</source>
        <translation>L’option --%1 s’emploie avec --write.</translation>
    </message>
    <message>
        <source>Give either --json or --write, not both.</source>
        <translation>Indiquez soit --json, soit --write, mais pas les deux.</translation>
    </message>
    <message>
        <source>The option --write takes minutes, ballot or template.</source>
        <translation>L’option --write attend minutes, ballot ou template.</translation>
    </message>
    <message>
        <source>The option --format takes pdf or csv.</source>
        <translation>L’option --format attend pdf ou csv.</translation>
    </message>
    <message>
        <source>The option --preset takes interchange or excel.</source>
        <translation>L’option --preset attend interchange ou excel.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>L’option --language attend fr ou en.</translation>
    </message>
    <message>
        <source>The option --paper takes a4 or a3.</source>
        <translation>L’option --paper attend a4 ou a3.</translation>
    </message>
    <message>
        <source>The option --signatures takes a number from 0 to %1.</source>
        <translation>L’option --signatures attend un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>Il manque l’option --output.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --write minutes.</source>
        <translation>L’option --%1 s’emploie avec --write minutes.</translation>
    </message>
    <message>
        <source>The option --%1 goes with minutes as PDF.</source>
        <translation>L’option --%1 s’emploie avec le compte rendu en PDF.</translation>
    </message>
    <message>
        <source>The option --%1 goes with PDF.</source>
        <translation>L’option --%1 s’emploie avec le PDF.</translation>
    </message>
    <message>
        <source>The option --%1 goes with CSV.</source>
        <translation>L’option --%1 s’emploie avec le CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) decided</source>
        <translation>
            <numerusform>%n point, dont décidés&#xa0;: %1</numerusform>
            <numerusform>%n points, dont décidés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Le fichier à écrire&#x202f;; - pour la sortie standard.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>A room discusses, votes and decides; votes, decisions and reasons stay in this file.</source>
        <translation>Une salle discute, vote et décide&#x202f;; les votes, les décisions et les motifs restent dans ce fichier.</translation>
    </message>
    <message>
        <source>No workshop yet.

“New workshop…” names one and chooses the cells to discuss. The room then sees them on the projector, one at a time; you count the votes with the keyboard, reveal them, and record what the room decides and why. The minutes are ready at the end.</source>
        <translation>Aucun atelier pour l’instant.

«&#xa0;Nouvel atelier…&#xa0;» permet d’en nommer un, puis de choisir les cellules à discuter. La salle les voit ensuite au vidéoprojecteur, une à la fois&#x202f;; vous comptez les votes au clavier, vous les révélez et vous enregistrez ce que la salle décide, et pourquoi. Le compte rendu est prêt à la fin.</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>Nouvel atelier…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Atelier du %1</translation>
    </message>
    <message>
        <source>Delete a workshop</source>
        <translation>Supprimer un atelier</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>“%1” goes with its agenda, votes and notes; Undo brings it back until the atlas is closed. What it decided stays in the atlas and in the journal.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé, avec son ordre du jour, ses votes et ses notes&#x202f;; Annuler le ramène tant que l’atlas est ouvert. Ce qui y a été décidé reste dans l’atlas et dans le journal.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
</TS>
