<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sub-competence</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Activity domain</source>
        <translation>Activity domain</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>%1 (weight)</source>
        <translation>%1 (weight)</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-competence(s)</source>
        <translation>
            <numerusform>%n sub-competence</numerusform>
            <numerusform>%n sub-competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) rated</source>
        <translation>
            <numerusform>%1 of %n cell rated</numerusform>
            <numerusform>%1 of %n cells rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Domain %1 of %2</source>
        <translation>Domain %1 of %2</translation>
    </message>
    <message>
        <source>Domains %1 to %2 of %3</source>
        <translation>Domains %1 to %2 of %3</translation>
    </message>
    <message>
        <source>This family has no sub-competences yet.</source>
        <translation>This family has no sub-competences yet.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>All sub-competences</source>
        <translation>All sub-competences</translation>
    </message>
    <message>
        <source>changed against the study</source>
        <translation>changed against the study</translation>
    </message>
    <message>
        <source>reason or source recorded</source>
        <translation>reason or source recorded</translation>
    </message>
    <message>
        <source>Median: the middle level; two symbols where it lies between two levels. n/N: cells with a level, which the median rests on, out of all cells.</source>
        <translation>Median: the middle level; two symbols where it lies between two levels. n/N: cells with a level, which the median rests on, out of all cells.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>present state</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
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
        <translation>Lower median</translation>
    </message>
    <message>
        <source>Upper median</source>
        <translation>Upper median</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>raised</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>lowered</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Job family A</source>
        <translation>Job family A</translation>
    </message>
    <message>
        <source>Activity domain A</source>
        <translation>Activity domain A</translation>
    </message>
    <message>
        <source>Job family B</source>
        <translation>Job family B</translation>
    </message>
    <message>
        <source>Activity domain B</source>
        <translation>Activity domain B</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Items compared</source>
        <translation>Items compared</translation>
    </message>
    <message>
        <source>All job families: skill themes</source>
        <translation>All job families: skill themes</translation>
    </message>
    <message>
        <source>All job families: sub-competences</source>
        <translation>All job families: sub-competences</translation>
    </message>
    <message>
        <source>All job families: shared sub-competences</source>
        <translation>All job families: shared sub-competences</translation>
    </message>
    <message>
        <source>What changed: %1 → %2</source>
        <translation>What changed: %1 → %2</translation>
    </message>
    <message>
        <source>Similarity of the activity domains</source>
        <translation>Similarity of the activity domains</translation>
    </message>
    <message>
        <source>compared by skill themes</source>
        <translation>compared by skill themes</translation>
    </message>
    <message>
        <source>compared by sub-competences of the same label</source>
        <translation>compared by sub-competences of the same label</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Before → after</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>no theme</translation>
    </message>
    <message>
        <source>raised by one step</source>
        <translation>raised by one step</translation>
    </message>
    <message>
        <source>raised by several steps</source>
        <translation>raised by several steps</translation>
    </message>
    <message>
        <source>lowered by one step</source>
        <translation>lowered by one step</translation>
    </message>
    <message>
        <source>lowered by several steps</source>
        <translation>lowered by several steps</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>The figure beside the triangles counts the steps of the scale; a dashed box stands for “not rated”.</source>
        <translation>The figure beside the triangles counts the steps of the scale; a dashed box stands for “not rated”.</translation>
    </message>
    <message>
        <source>Where a group is collapsed: cells raised, lowered and changed otherwise, and how many of all cells that is.</source>
        <translation>Where a group is collapsed: cells raised, lowered and changed otherwise, and how many of all cells that is.</translation>
    </message>
    <message>
        <source>A cell that sums up several ratings has the colour of their median and their distribution as a bar.</source>
        <translation>A cell that sums up several ratings has the colour of their median and their distribution as a bar.</translation>
    </message>
    <message>
        <source>less alike</source>
        <translation>less alike</translation>
    </message>
    <message>
        <source>An empty place: there is no such cell.</source>
        <translation>An empty place: there is no such cell.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n domain(s) shown</source>
        <translation>
            <numerusform>%1 of %n domain shown</numerusform>
            <numerusform>%1 of %n domains shown</numerusform>
        </translation>
    </message>
    <message>
        <source>by label</source>
        <translation>by label</translation>
    </message>
    <message>
        <source>by net balance</source>
        <translation>by net balance</translation>
    </message>
    <message>
        <source>by share strengthened</source>
        <translation>by share strengthened</translation>
    </message>
    <message>
        <source>by share fading</source>
        <translation>by share fading</translation>
    </message>
    <message>
        <source>by disagreement</source>
        <translation>by disagreement</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>by similarity</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descending</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>rows %1</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>columns %1</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Columns %1 to %2 of %3</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>There is nothing to show.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>fading</translation>
    </message>
    <message>
        <source>strengthened</source>
        <translation>strengthened</translation>
    </message>
    <message>
        <source>not in the balance</source>
        <translation>not in the balance</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Net balance</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Cells with a level</source>
        <translation>Cells with a level</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>There is nothing to show yet.</translation>
    </message>
    <message>
        <source>A radar needs at least three themes.</source>
        <translation>A radar needs at least three themes.</translation>
    </message>
    <message>
        <source>Bars: share of the cells with a level. n/N: these cells, out of all cells. Apart on the right: share of all cells. Numbers in the bars are cells.</source>
        <translation>Bars: share of the cells with a level. n/N: these cells, out of all cells. Apart on the right: share of all cells. Numbers in the bars are cells.</translation>
    </message>
    <message>
        <source>Bars: number of cells. n/N: cells with a level, out of all cells.</source>
        <translation>Bars: number of cells. n/N: cells with a level, out of all cells.</translation>
    </message>
    <message>
        <source>Net balance: share of strengthened cells less share of fading cells, among the cells with a level (n of N).</source>
        <translation>Net balance: share of strengthened cells less share of fading cells, among the cells with a level (n of N).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without any level left out.</source>
        <translation>
            <numerusform>%n item without any level left out.</numerusform>
            <numerusform>%n items without any level left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: median of the cells beneath a theme; between two rings where it lies between two levels. A line is broken where no cell holds a level.</source>
        <translation>Points: median of the cells beneath a theme; between two rings where it lies between two levels. A line is broken where no cell holds a level.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Present rating</source>
        <translation>Present rating</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Agreement A</source>
        <translation>Agreement A</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Consensus: %1</translation>
    </message>
    <message>
        <source>all workshops, the last vote of each cell</source>
        <translation>all workshops, the last vote of each cell</translation>
    </message>
    <message>
        <source>workshop of %1</source>
        <translation>workshop of %1</translation>
    </message>
    <message>
        <source>workshop “%1” of %2</source>
        <translation>workshop “%1” of %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) voted on, %2 decided</source>
        <translation>
            <numerusform>%1 of %n cell voted on, %2 decided</numerusform>
            <numerusform>%1 of %n cells voted on, %2 decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Decided from</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>Seconds used</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Before (weight)</source>
        <translation>Before (weight)</translation>
    </message>
    <message>
        <source>After (weight)</source>
        <translation>After (weight)</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to discuss</source>
        <translation>
            <numerusform>%n item to discuss</numerusform>
            <numerusform>%n items to discuss</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are being counted</source>
        <translation>Votes are being counted</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
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
        <translation>Median: %1</translation>
    </message>
    <message>
        <source>Median: between %1 and %2</source>
        <translation>Median: between %1 and %2</translation>
    </message>
    <message>
        <source>everybody agrees</source>
        <translation>everybody agrees</translation>
    </message>
    <message>
        <source>opposed camps</source>
        <translation>opposed camps</translation>
    </message>
    <message>
        <source>framed: decided</source>
        <translation>framed: decided</translation>
    </message>
    <message>
        <source>the atlas holds another rating</source>
        <translation>the atlas holds another rating</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Minutes of the workshop</translation>
    </message>
    <message>
        <source>the session has not started</source>
        <translation>the session has not started</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 to %2 (%3)</translation>
    </message>
    <message>
        <source>from %1, not ended</source>
        <translation>from %1, not ended</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parked, to be taken up again</source>
        <translation>Parked, to be taken up again</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Workshop of %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>How does generative AI change each of these competences? Tick one box in each row.</source>
        <translation>How does generative AI change each of these competences? Tick one box in each row.</translation>
    </message>
    <message>
        <source>Write one answer a row into the column “%1”: the number or the word. A row left empty is no answer.</source>
        <translation>Write one answer a row into the column “%1”: the number or the word. A row left empty is no answer.</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>no opinion</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>The agenda has no items yet.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>median of the last round</source>
        <translation>median of the last round</translation>
    </message>
    <message>
        <source>most frequent answer of the first round</source>
        <translation>most frequent answer of the first round</translation>
    </message>
    <message>
        <source>most frequent answer of the second round</source>
        <translation>most frequent answer of the second round</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>median between %1 and %2</source>
        <translation>median between %1 and %2</translation>
    </message>
    <message>
        <source>agreement A %1</source>
        <translation>agreement A %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) decided</source>
        <translation>
            <numerusform>%1 of %n item decided</numerusform>
            <numerusform>%1 of %n items decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussed without a decision</source>
        <translation>
            <numerusform>%n discussed without a decision</numerusform>
            <numerusform>%n discussed without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
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
            <numerusform>%n without an opinion</numerusform>
            <numerusform>%n without an opinion</numerusform>
        </translation>
    </message>
    <message>
        <source>Last named version: %1</source>
        <translation>Last named version: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed against the study</source>
        <translation>
            <numerusform>%n cell changed against the study</numerusform>
            <numerusform>%n cells changed against the study</numerusform>
        </translation>
    </message>
    <message>
        <source>the study as published</source>
        <translation>the study as published</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Changed at (local time)</source>
        <translation>Changed at (local time)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Key skills</source>
        <translation>Key skills</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <translation>Jobs of the AI producers</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Training formats</translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Training offer</translation>
    </message>
    <message>
        <source>Reasons, sources and certainty</source>
        <translation>Reasons, sources and certainty</translation>
    </message>
    <message numerus="yes">
        <source>recorded for %1 of %n cell(s)</source>
        <translation>
            <numerusform>recorded for %1 of %n cell</numerusform>
            <numerusform>recorded for %1 of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>When (local time)</translation>
    </message>
    <message numerus="yes">
        <source>%n with a reason, a source or a certainty</source>
        <translation>
            <numerusform>%n with a reason, a source or a certainty</numerusform>
            <numerusform>%n with a reason, a source or a certainty</numerusform>
        </translation>
    </message>
    <message>
        <source>no reasons recorded</source>
        <translation>no reasons recorded</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>x: the format suits the skill</source>
        <translation>x: the format suits the skill</translation>
    </message>
    <message>
        <source>CPF: eligible for the personal training account; RNCP: entered in the national register of certifications</source>
        <translation>CPF: eligible for the personal training account; RNCP: entered in the national register of certifications</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with the same rating, but another reason, source or certainty</source>
        <translation>
            <numerusform>%n cell with the same rating, but another reason, source or certainty</numerusform>
            <numerusform>%n cells with the same rating, but another reason, source or certainty</numerusform>
        </translation>
    </message>
    <message>
        <source>Start (local time)</source>
        <translation>Start (local time)</translation>
    </message>
    <message>
        <source>Decided at (local time)</source>
        <translation>Decided at (local time)</translation>
    </message>
    <message>
        <source>Marginal impact</source>
        <translation>Marginal impact</translation>
    </message>
    <message>
        <source>to or from “marginal impact” or “not rated”</source>
        <translation>to or from “marginal impact” or “not rated”</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>What the room says</translation>
    </message>
    <message>
        <source>Comments on the ballots</source>
        <translation>Comments on the ballots</translation>
    </message>
    <message>
        <source>answers not revealed</source>
        <translation>answers not revealed</translation>
    </message>
    <message>
        <source>confirmed by everyone, without another reason</source>
        <translation>confirmed by everyone, without another reason</translation>
    </message>
    <message>
        <source>one answer only</source>
        <translation>one answer only</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>no majority</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have answered</source>
        <translation>
            <numerusform>%n of %1 has answered</numerusform>
            <numerusform>%n of %1 have answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, as said at each round</source>
        <translation>%1 to %2, as said at each round</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n with answers not revealed</source>
        <translation>
            <numerusform>%n with answers not revealed</numerusform>
            <numerusform>%n with answers not revealed</numerusform>
        </translation>
    </message>
    <message>
        <source>(1 = lowest)</source>
        <translation>(1 = lowest)</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firm</translation>
    </message>
    <message>
        <source>Net balance: %1</source>
        <translation>Net balance: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more at place %1: nothing tells them apart.</source>
        <translation>
            <numerusform>%n more at place %1: nothing tells them apart.</numerusform>
            <numerusform>%n more at place %1: nothing tells them apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places: by net balance; where it is equal, by the cells at the strongest level, then by the cells with a level. “=” marks a shared place.</source>
        <translation>Places: by net balance; where it is equal, by the cells at the strongest level, then by the cells with a level. “=” marks a shared place.</translation>
    </message>
    <message numerus="yes">
        <source>place %1 of %n with a positive balance</source>
        <translation>
            <numerusform>place %1 of %n with a positive balance</numerusform>
            <numerusform>place %1 of %n with a positive balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place %1 of %n with a negative balance</source>
        <translation>
            <numerusform>place %1 of %n with a negative balance</numerusform>
            <numerusform>place %1 of %n with a negative balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n</source>
        <translation>
            <numerusform>shared by %n</numerusform>
            <numerusform>shared by %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Items at this place</source>
        <translation>Items at this place</translation>
    </message>
    <message>
        <source>Cells at the strongest level</source>
        <translation>Cells at the strongest level</translation>
    </message>
    <message>
        <source>None has a positive balance</source>
        <translation>None has a positive balance</translation>
    </message>
    <message numerus="yes">
        <source>Strengthened: %n with a positive balance</source>
        <translation>
            <numerusform>Strengthened: %n with a positive balance</numerusform>
            <numerusform>Strengthened: %n with a positive balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most strengthened: %1 of %n with a positive balance</source>
        <translation>
            <numerusform>Most strengthened: %1 of %n with a positive balance</numerusform>
            <numerusform>Most strengthened: %1 of %n with a positive balance</numerusform>
        </translation>
    </message>
    <message>
        <source>None has a negative balance</source>
        <translation>None has a negative balance</translation>
    </message>
    <message numerus="yes">
        <source>Fading: %n with a negative balance</source>
        <translation>
            <numerusform>Fading: %n with a negative balance</numerusform>
            <numerusform>Fading: %n with a negative balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fading most: %1 of %n with a negative balance</source>
        <translation>
            <numerusform>Fading most: %1 of %n with a negative balance</numerusform>
            <numerusform>Fading most: %1 of %n with a negative balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither: %n with as many strengthened as fading cells</source>
        <translation>
            <numerusform>Neither: %n with as many strengthened as fading cells</numerusform>
            <numerusform>Neither: %n with as many strengthened as fading cells</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>%1 (rating kept)</source>
        <translation>%1 (rating kept)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>The rating is the one decided or, until then, what more than half of the room said in the last round: the median of its levels (two halves: it lies between two) or marginal impact; without such a majority there is none. The less the room agrees, the smaller the tile. The figure is van der Eijk’s A, 1 for the same answer from all, 0 evenly spread, −1 for two opposed camps; answers of another kind than the majority’s, share s, let it be at most 1 − 2s. An empty place: no vote.</source>
        <translation>The rating is the one decided or, until then, what more than half of the room said in the last round: the median of its levels (two halves: it lies between two) or marginal impact; without such a majority there is none. The less the room agrees, the smaller the tile. The figure is van der Eijk’s A, 1 for the same answer from all, 0 evenly spread, −1 for two opposed camps; answers of another kind than the majority’s, share s, let it be at most 1 − 2s. An empty place: no vote.</translation>
    </message>
    <message>
        <source>lower half of the split median of the last round</source>
        <translation>lower half of the split median of the last round</translation>
    </message>
    <message>
        <source>upper half of the split median of the last round</source>
        <translation>upper half of the split median of the last round</translation>
    </message>
    <message>
        <source>%1 answers were kept, more than the %2 participants</source>
        <translation>%1 answers were kept, more than the %2 participants</translation>
    </message>
    <message>
        <source>equal medians throughout</source>
        <translation>equal medians throughout</translation>
    </message>
    <message>
        <source>Similarity of two domains: 1 minus Gower’s distance between the medians of what carries a level in both, as a percentage. An empty place: too little carries a level in both, as where all ratings of a domain are marginal.</source>
        <translation>Similarity of two domains: 1 minus Gower’s distance between the medians of what carries a level in both, as a percentage. An empty place: too little carries a level in both, as where all ratings of a domain are marginal.</translation>
    </message>
    <message numerus="yes">
        <source>weakly founded: fewer than %n themes or labels that carry a level in both (their number in brackets, where there is room)</source>
        <translation>
            <numerusform>weakly founded: fewer than %n theme or label that carries a level in both (their number in brackets, where there is room)</numerusform>
            <numerusform>weakly founded: fewer than %n themes or labels that carry a level in both (their number in brackets, where there is room)</numerusform>
        </translation>
    </message>
    <message>
        <source>apart</source>
        <translation>apart</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no median</source>
        <translation>no median</translation>
    </message>
    <message>
        <source>Place in its list</source>
        <translation>Place in its list</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>by undo</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>by redo</translation>
    </message>
    <message>
        <source>This sheet rates jobs, never persons. The program that made it contains no AI and works offline.</source>
        <translation>This sheet rates jobs, never persons. The program that made it contains no AI and works offline.</translation>
    </message>
    <message>
        <source>Has a reason or a source.</source>
        <translation>Has a reason or a source.</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unchanged: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>After: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) differ</source>
        <translation>
            <numerusform>%1 of %n cell differs</numerusform>
            <numerusform>%1 of %n cells differ</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>Raised: %1</translation>
    </message>
    <message>
        <source>Lowered: %1</source>
        <translation>Lowered: %1</translation>
    </message>
    <message>
        <source>To or from marginal impact or not rated: %1</source>
        <translation>To or from marginal impact or not rated: %1</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Similarity: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on only %n item(s) that carry a level in both: weakly founded.</source>
        <translation>
            <numerusform>Rests on only %n item that carries a level in both: weakly founded.</numerusform>
            <numerusform>Rests on only %n items that carry a level in both: weakly founded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n item(s) that carry a level in both.</source>
        <translation>
            <numerusform>Rests on %n item that carries a level in both.</numerusform>
            <numerusform>Rests on %n items that carry a level in both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes: %1</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Agreement: %1</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Not decided.</translation>
    </message>
    <message>
        <source>The atlas holds: %1</source>
        <translation>The atlas holds: %1</translation>
    </message>
    <message>
        <source>reason removed</source>
        <translation>reason removed</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>source removed</source>
        <translation>source removed</translation>
    </message>
    <message>
        <source>certainty: %1 → %2</source>
        <translation>certainty: %1 → %2</translation>
    </message>
    <message>
        <source>theme: %1 → %2</source>
        <translation>theme: %1 → %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Study: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>No median: no cell holds a level.</source>
        <translation>No median: no cell holds a level.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>Median: %1 (rests on %2 of %3 cells)</source>
        <translation>Median: %1 (rests on %2 of %3 cells)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), all filled in</source>
        <translation>
            <numerusform>%n cell, filled in</numerusform>
            <numerusform>%n cells, all filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), %1 not rated yet</source>
        <translation>
            <numerusform>%n cell, %1 not rated yet</numerusform>
            <numerusform>%n cells, %1 not rated yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <extracomment>cells that nobody has rated yet</extracomment>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open</source>
        <translation>
            <numerusform>%n of %1 open</numerusform>
            <numerusform>%n of %1 open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>with a reason or a source</source>
        <translation>with a reason or a source</translation>
    </message>
    <message>
        <source>decided, %1</source>
        <translation>decided, %1</translation>
    </message>
    <message>
        <source>the atlas holds %1</source>
        <translation>the atlas holds %1</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>not rated yet</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <translation>unchanged, %1</translation>
    </message>
    <message>
        <source>raised from %1 to %2</source>
        <translation>raised from %1 to %2</translation>
    </message>
    <message>
        <source>lowered from %1 to %2</source>
        <translation>lowered from %1 to %2</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>changed from %1 to %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>changed from %1</source>
        <translation>changed from %1</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>with a reason</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>with a source</translation>
    </message>
    <message>
        <source>competence %1</source>
        <translation>competence %1</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>family %1</translation>
    </message>
    <message>
        <source>no cells</source>
        <translation>no cells</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) hold a level</source>
        <translation>
            <numerusform>%1 of %n cell holds a level</numerusform>
            <numerusform>%1 of %n cells hold a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rated</source>
        <translation>
            <numerusform>%1 of %n rated</numerusform>
            <numerusform>%1 of %n rated</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>no cell here</source>
        <translation>no cell here</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %n</numerusform>
            <numerusform>group of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>decided: stays %1</source>
        <translation>decided: stays %1</translation>
    </message>
    <message>
        <source>decided: %1 → %2</source>
        <translation>decided: %1 → %2</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>revealed</translation>
    </message>
    <message>
        <source>second round revealed</source>
        <translation>second round revealed</translation>
    </message>
    <message>
        <source>settled in discussion</source>
        <translation>settled in discussion</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, draft of a reason</source>
        <translation>%1, draft of a reason</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>weak agreement</source>
        <translation>weak agreement</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>medium agreement</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>strong agreement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>majority: %1</source>
        <translation>majority: %1</translation>
    </message>
    <message>
        <source>majority: no opinion</source>
        <translation>majority: no opinion</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>under way, item %1 of %2</source>
        <translation>under way, item %1 of %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 kept</translation>
    </message>
    <message numerus="yes">
        <source>%1 -&gt; %2: %n cells differ; %3 raised, %4 lowered, %5 otherwise.</source>
        <translation>
            <numerusform>%1 -&gt; %2: %n cell differs; %3 raised, %4 lowered, %5 otherwise.</numerusform>
            <numerusform>%1 -&gt; %2: %n cells differ; %3 raised, %4 lowered, %5 otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) keep the rating, but have another reason, source or certainty.</source>
        <translation>
            <numerusform>%n more cell keeps the rating, but has another reason, source or certainty.</numerusform>
            <numerusform>%n more cells keep the rating, but have another reason, source or certainty.</numerusform>
        </translation>
    </message>
    <message>
        <source>shown, no vote</source>
        <translation>shown, no vote</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on ballots that were not revealed, not quoted here</source>
        <translation>
            <numerusform>%n comment on ballots that were not revealed, not quoted here</numerusform>
            <numerusform>%n comments on ballots that were not revealed, not quoted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown without a vote</source>
        <translation>
            <numerusform>%n shown without a vote</numerusform>
            <numerusform>%n shown without a vote</numerusform>
        </translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>decided: %1</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>sub-competence</source>
        <translation>sub-competence</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competence</translation>
    </message>
    <message>
        <source>job family</source>
        <translation>job family</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>level of a scale</source>
        <translation>level of a scale</translation>
    </message>
    <message>
        <source>skill theme</source>
        <translation>skill theme</translation>
    </message>
    <message>
        <source>job of the AI producers</source>
        <translation>job of the AI producers</translation>
    </message>
    <message>
        <source>training format</source>
        <translation>training format</translation>
    </message>
    <message>
        <source>skill to train</source>
        <translation>skill to train</translation>
    </message>
    <message>
        <source>course</source>
        <translation>course</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>removed (%1): %2</source>
        <translation>removed (%1): %2</translation>
    </message>
    <message>
        <source>added (%1): %2</source>
        <translation>added (%1): %2</translation>
    </message>
    <message>
        <source>renamed (%1): %2 → %3</source>
        <translation>renamed (%1): %2 → %3</translation>
    </message>
    <message>
        <source>moved (%1): place %2 → %3</source>
        <translation>moved (%1): place %2 → %3</translation>
    </message>
    <message>
        <source>competence: %1 → %2</source>
        <translation>competence: %1 → %2</translation>
    </message>
    <message>
        <source>changed (%1): %2 → %3</source>
        <translation>changed (%1): %2 → %3</translation>
    </message>
    <message>
        <source>votes: %1 → %2</source>
        <translation>votes: %1 → %2</translation>
    </message>
    <message>
        <source>agenda item: %1 → %2</source>
        <translation>agenda item: %1 → %2</translation>
    </message>
    <message>
        <source>Added or removed</source>
        <translation>Added or removed</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>votes not revealed</source>
        <translation>votes not revealed</translation>
    </message>
    <message>
        <source>second round not revealed</source>
        <translation>second round not revealed</translation>
    </message>
    <message>
        <source>no longer in the atlas</source>
        <translation>no longer in the atlas</translation>
    </message>
    <message>
        <source>activity domain</source>
        <translation>activity domain</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Added: %1 “%2”</source>
        <translation>Added: %1 “%2”</translation>
    </message>
    <message>
        <source>Removed: %1 “%2”</source>
        <translation>Removed: %1 “%2”</translation>
    </message>
    <message>
        <source>Renamed: %1 “%2”, now “%3”</source>
        <translation>Renamed: %1 “%2”, now “%3”</translation>
    </message>
    <message>
        <source>Moved to another place: %1 “%2”</source>
        <translation>Moved to another place: %1 “%2”</translation>
    </message>
    <message>
        <source>Moved: %1 “%2” from “%3” to “%4”</source>
        <translation>Moved: %1 “%2” from “%3” to “%4”</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renamed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure: %1.</source>
        <translation>Structure: %1.</translation>
    </message>
    <message>
        <source>hidden until they are revealed</source>
        <translation>hidden until they are revealed</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>facilitator %1, participants %2, items %3</source>
        <translation>facilitator %1, participants %2, items %3</translation>
    </message>
    <message>
        <source>workshop “%1”</source>
        <translation>workshop “%1”</translation>
    </message>
    <message>
        <source>Agreement A (van der Eijk): 1 where all chose one level, 0 where the votes spread evenly, −1 where half stood at either end. Everyone counts: a median stands where more than half of the answers are levels; answers of another kind than the majority’s, marginal impact or no opinion among them, lower A to at most 1 − 2 × their share. Where no kind of answer has a majority, A is 0.</source>
        <translation>Agreement A (van der Eijk): 1 where all chose one level, 0 where the votes spread evenly, −1 where half stood at either end. Everyone counts: a median stands where more than half of the answers are levels; answers of another kind than the majority’s, marginal impact or no opinion among them, lower A to at most 1 − 2 × their share. Where no kind of answer has a majority, A is 0.</translation>
    </message>
</context>
<context>
    <name>atlas::AboutDialog</name>
    <message>
        <source>About Competence Atlas</source>
        <translation>About Competence Atlas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Competence Atlas %1&lt;/h2&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;The built-in ratings come from the impact matrices that a French banking observatory published in its study of generative AI. The labels stand as they were printed; the grouping under skill themes is our own.&lt;/p&gt;&lt;p&gt;© The Competence Atlas authors. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Competence Atlas %1&lt;/h2&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;The built-in ratings come from the impact matrices that a French banking observatory published in its study of generative AI. The labels stand as they were printed; the grouping under skill themes is our own.&lt;/p&gt;&lt;p&gt;© The Competence Atlas authors. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What the program is linked to or shipped with, depending on the system. The texts stand under “Licences”.</source>
        <translation>What the program is linked to or shipped with, depending on the system. The texts stand under “Licences”.</translation>
    </message>
    <message>
        <source>For whoever helps you: no name, no file and no computer is told.</source>
        <translation>For whoever helps you: no name, no file and no computer is told.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>atlas::AddItemsDialog</name>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>Tick &amp;all shown</translation>
    </message>
    <message>
        <source>Add items to the agenda</source>
        <translation>Add items to the agenda</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>All cells</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Changed against the study</source>
        <translation>Changed against the study</translation>
    </message>
    <message>
        <source>Changed without a reason</source>
        <translation>Changed without a reason</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Earlier votes disagreed</source>
        <translation>Earlier votes disagreed</translation>
    </message>
    <message>
        <source>Left over from an earlier workshop</source>
        <translation>Left over from an earlier workshop</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) shown</source>
        <translation>
            <numerusform>%n cell shown</numerusform>
            <numerusform>%n cells shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Untick all</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Which cells</source>
        <translation>Which cells</translation>
    </message>
    <message>
        <source>Cells to choose from</source>
        <translation>Cells to choose from</translation>
    </message>
    <message>
        <source>Space ticks the row.</source>
        <translation>Space ticks the row.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaChoiceModel</name>
    <message>
        <source>already on the agenda</source>
        <translation>already on the agenda</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>changed without a reason</source>
        <translation>changed without a reason</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>voted on with agreement %1</source>
        <translation>voted on with agreement %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>skipped, parked or open; name of a workshop</comment>
        <translation>%1 in “%2”</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sub-competence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, ticked</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaIndex</name>
    <message>
        <source>The agenda has no item %1.</source>
        <translation>The agenda has no item %1.</translation>
    </message>
    <message>
        <source>These labels stand for several items of the agenda. Add the item’s number.</source>
        <translation>These labels stand for several items of the agenda. Add the item’s number.</translation>
    </message>
    <message>
        <source>Nothing says which item this answer is for.</source>
        <translation>Nothing says which item this answer is for.</translation>
    </message>
    <message>
        <source>The labels are those of no item of the agenda; item %1 is “%2”.</source>
        <translation>The labels are those of no item of the agenda; item %1 is “%2”.</translation>
    </message>
    <message>
        <source>The labels are those of no item of the agenda.</source>
        <translation>The labels are those of no item of the agenda.</translation>
    </message>
    <message>
        <source>The head has the number of item %1 and another label. Correct the label, or leave just the number.</source>
        <translation>The head has the number of item %1 and another label. Correct the label, or leave just the number.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaMenu</name>
    <message>
        <source>Put on the &amp;agenda of</source>
        <translation>Put on the &amp;agenda of</translation>
    </message>
    <message>
        <source>The agenda of “%1” holds this already.</source>
        <translation>The agenda of “%1” holds this already.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put on the agenda of “%1”.</source>
        <translation>
            <numerusform>%n item put on the agenda of “%1”.</numerusform>
            <numerusform>%n items put on the agenda of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workshop is planned: make one under “Workshops”</source>
        <translation>No workshop is planned: make one under “Workshops”</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of the column and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>current item, %1</source>
        <translation>current item, %1</translation>
    </message>
    <message>
        <source>The workshop is over: its items keep the numbers of its minutes.</source>
        <translation>The workshop is over: its items keep the numbers of its minutes.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaPanel</name>
    <message>
        <source>Nothing to discuss yet. Add items: cells that are not rated, changed, contested, or any others.</source>
        <translation>Nothing to discuss yet. Add items: cells that are not rated, changed, contested, or any others.</translation>
    </message>
    <message>
        <source>Add items…</source>
        <translation>Add items…</translation>
    </message>
    <message>
        <source>Choose cells by hand, by filter or by disagreement.</source>
        <translation>Choose cells by hand, by filter or by disagreement.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Most disputed first</translation>
    </message>
    <message>
        <source>Ballot sheets…</source>
        <translation>Ballot sheets…</translation>
    </message>
    <message>
        <source>Sheets to tick on paper, or to fill in as CSV beforehand.</source>
        <translation>Sheets to tick on paper, or to fill in as CSV beforehand.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Import answers…</translation>
    </message>
    <message>
        <source>Takes back ballots that were filled in as CSV.</source>
        <translation>Takes back ballots that were filled in as CSV.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minutes…</translation>
    </message>
    <message>
        <source>Agenda, votes, decisions and reasons, as PDF or CSV.</source>
        <translation>Agenda, votes, decisions and reasons, as PDF or CSV.</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Start the workshop</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Go on with the workshop</translation>
    </message>
    <message>
        <source>Open the workshop again</source>
        <translation>Open the workshop again</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave the agenda.</source>
        <translation>
            <numerusform>%n item leave the agenda.</numerusform>
            <numerusform>%n items leave the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The votes, notes and decisions of %n of them go too; Undo brings them back until the atlas is closed. Ratings that were decided stay in the atlas.</source>
        <translation>
            <numerusform>The votes, notes and decisions of %n of them go too; Undo brings them back until the atlas is closed. Ratings that were decided stay in the atlas.</numerusform>
            <numerusform>The votes, notes and decisions of %n of them go too; Undo brings them back until the atlas is closed. Ratings that were decided stay in the atlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Remove from the agenda</translation>
    </message>
    <message numerus="yes">
        <source>There are answers to %1 of %n item(s); what is not revealed yet stays hidden.</source>
        <translation>
            <numerusform>There are answers to %1 of %n item; what is not revealed yet stays hidden.</numerusform>
            <numerusform>There are answers to %1 of %n items; what is not revealed yet stays hidden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>One place up</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>One place down</translation>
    </message>
    <message>
        <source>Takes the items off the agenda, with their votes.</source>
        <translation>Takes the items off the agenda, with their votes.</translation>
    </message>
    <message>
        <source>Orders the items by the round that was revealed last, or by the answers that were imported beforehand.</source>
        <translation>Orders the items by the round that was revealed last, or by the answers that were imported beforehand.</translation>
    </message>
    <message>
        <source>The workshop is over: its items keep the numbers of its minutes. Open it again to change the agenda or to import answers.</source>
        <translation>The workshop is over: its items keep the numbers of its minutes. Open it again to change the agenda or to import answers.</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>atlas::Application</name>
    <message>
        <source>This atlas is open already.</source>
        <translation>This atlas is open already.</translation>
    </message>
    <message>
        <source>New atlas from the study</source>
        <translation>New atlas from the study</translation>
    </message>
    <message>
        <source>My atlas.atlas</source>
        <translation>My atlas.atlas</translation>
    </message>
    <message>
        <source>Atlas (*.atlas)</source>
        <translation>Atlas (*.atlas)</translation>
    </message>
    <message>
        <source>This atlas is open. Choose another name for the new one.</source>
        <translation>This atlas is open. Choose another name for the new one.</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Open an atlas</translation>
    </message>
    <message>
        <source>Atlas (*.atlas);;All files (*)</source>
        <translation>Atlas (*.atlas);;All files (*)</translation>
    </message>
    <message>
        <source>%1 (copy).atlas</source>
        <translation>%1 (copy).atlas</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Save a copy as</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>The copy is in “%1”.</translation>
    </message>
    <message>
        <source>Competence Atlas</source>
        <translation>Competence Atlas</translation>
    </message>
    <message>
        <source>The study.atlas</source>
        <translation>The study.atlas</translation>
    </message>
    <message>
        <source>“%1” cannot be opened and was left as it is. You see the study, to be read.</source>
        <translation>“%1” cannot be opened and was left as it is. You see the study, to be read.</translation>
    </message>
    <message>
        <source>Go on otherwise…</source>
        <translation>Go on otherwise…</translation>
    </message>
    <message>
        <source>The file that cannot be opened stays as it is. Choose another name for the new one.</source>
        <translation>The file that cannot be opened stays as it is. Choose another name for the new one.</translation>
    </message>
    <message>
        <source>Only read the study</source>
        <translation>Only read the study</translation>
    </message>
    <message>
        <source>Stay with the atlas that is open</source>
        <translation>Stay with the atlas that is open</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Recover into a new file</translation>
    </message>
    <message>
        <source>%1 (recovered).atlas</source>
        <translation>%1 (recovered).atlas</translation>
    </message>
    <message>
        <source>Everything in “%1” could be kept. %2</source>
        <translation>Everything in “%1” could be kept. %2</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be kept. %2</source>
        <translation>Not everything in “%1” could be kept. %2</translation>
    </message>
    <message>
        <source>What is lost…</source>
        <translation>What is lost…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>What is lost</translation>
    </message>
    <message>
        <source>&amp;Recover into a new file…</source>
        <translation>&amp;Recover into a new file…</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. The new one will hold: %1</source>
        <translation>The damaged file stays as it is. The new one will hold: %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>Changed on %1, in %2</source>
        <translation>Changed on %1, in %2</translation>
    </message>
    <message>
        <source>&amp;Open another atlas…</source>
        <translation>&amp;Open another atlas…</translation>
    </message>
    <message>
        <source>For example a copy, or the atlas that a colleague has.</source>
        <translation>For example a copy, or the atlas that a colleague has.</translation>
    </message>
    <message>
        <source>&amp;New atlas from the study…</source>
        <translation>&amp;New atlas from the study…</translation>
    </message>
    <message>
        <source>It begins with the ratings as they were published.</source>
        <translation>It begins with the ratings as they were published.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1” cannot be opened</translation>
    </message>
</context>
<context>
    <name>atlas::ArrangementBar</name>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Sort the rows</source>
        <translation>Sort the rows</translation>
    </message>
    <message>
        <source>Sort the columns</source>
        <translation>Sort the columns</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Order of the study</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Net balance: strengthened minus fading</source>
        <translation>Net balance: strengthened minus fading</translation>
    </message>
    <message>
        <source>Share strengthened</source>
        <translation>Share strengthened</translation>
    </message>
    <message>
        <source>Share fading</source>
        <translation>Share fading</translation>
    </message>
    <message>
        <source>Disagreement between domains</source>
        <translation>Disagreement between domains</translation>
    </message>
    <message>
        <source>Similarity, with its tree</source>
        <translation>Similarity, with its tree</translation>
    </message>
    <message>
        <source>Similarity: alike rows together</source>
        <translation>Similarity: alike rows together</translation>
    </message>
    <message>
        <source>Keep the groups together</source>
        <translation>Keep the groups together</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose the same order again to turn it round.</source>
        <translation>Choose the same order again to turn it round.</translation>
    </message>
    <message>
        <source>Order of the rows or columns; “Order of the study” brings the first one back.</source>
        <translation>Order of the rows or columns; “Order of the study” brings the first one back.</translation>
    </message>
    <message>
        <source>Changed against the study</source>
        <translation>Changed against the study</translation>
    </message>
    <message>
        <source>Rated without a reason</source>
        <translation>Rated without a reason</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Rows that contain…</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>Filter the rows by text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all rows, in the study’s order</source>
        <translation>Shows all rows, in the study’s order</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasDocument</name>
    <message>
        <source>This rating is not on the scale of the job family.</source>
        <translation>This rating is not on the scale of the job family.</translation>
    </message>
    <message numerus="yes">
        <source>rating of %n cell(s)</source>
        <translation>
            <numerusform>rating of %n cell</numerusform>
            <numerusform>rating of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>This atlas has no such theme.</source>
        <translation>This atlas has no such theme.</translation>
    </message>
    <message>
        <source>This atlas has no such sub-competence.</source>
        <translation>This atlas has no such sub-competence.</translation>
    </message>
    <message>
        <source>theme of “%1”</source>
        <translation>theme of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>theme of %n sub-competence(s)</source>
        <translation>
            <numerusform>theme of %n sub-competence</numerusform>
            <numerusform>theme of %n sub-competences</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1” restored</source>
        <translation>Version “%1” restored</translation>
    </message>
    <message>
        <source>Restore version “%1”</source>
        <translation>Restore version “%1”</translation>
    </message>
    <message>
        <source>decision on “%1”</source>
        <translation>decision on “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back any more: something else was changed there since. This step is left out; the steps before it can still be taken back.</source>
        <translation>“%1” cannot be taken back any more: something else was changed there since. This step is left out; the steps before it can still be taken back.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: something else was changed there since. This step is left out.</source>
        <translation>“%1” cannot be done again: something else was changed there since. This step is left out.</translation>
    </message>
    <message>
        <source>new workshop “%1”</source>
        <translation>new workshop “%1”</translation>
    </message>
    <message>
        <source>settings of “%1”</source>
        <translation>settings of “%1”</translation>
    </message>
    <message>
        <source>agenda of “%1”</source>
        <translation>agenda of “%1”</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>deletion of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n item(s) to the agenda of “%1”</source>
        <translation>
            <numerusform>addition of %n item to the agenda of “%1”</numerusform>
            <numerusform>addition of %n items to the agenda of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n item(s) from the agenda of “%1”</source>
        <translation>
            <numerusform>removal of %n item from the agenda of “%1”</numerusform>
            <numerusform>removal of %n items from the agenda of “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>rating of “%1”, %2</source>
        <translation>rating of “%1”, %2</translation>
    </message>
    <message>
        <source>reason for “%1”, %2</source>
        <translation>reason for “%1”, %2</translation>
    </message>
    <message>
        <source>source for “%1”, %2</source>
        <translation>source for “%1”, %2</translation>
    </message>
    <message>
        <source>certainty of “%1”, %2</source>
        <translation>certainty of “%1”, %2</translation>
    </message>
    <message>
        <source>“%1” is not taken back: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</source>
        <translation>“%1” is not taken back: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</translation>
    </message>
    <message>
        <source>“%1” is not done again: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</source>
        <translation>“%1” is not done again: the workshop “%2” is over, and its votes and decisions stay as its minutes have them. Open the workshop again first.</translation>
    </message>
    <message>
        <source>Confirmed by everyone, without another reason</source>
        <translation>Confirmed by everyone, without another reason</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasSource</name>
    <message>
        <source>The FILE is missing.</source>
        <translation>The FILE is missing.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>Reads the built-in study instead of a FILE.</source>
        <translation>Reads the built-in study instead of a FILE.</translation>
    </message>
    <message>
        <source>Name a FILE or give --study.</source>
        <translation>Name a FILE or give --study.</translation>
    </message>
    <message>
        <source>Give either a FILE or --study, not both.</source>
        <translation>Give either a FILE or --study, not both.</translation>
    </message>
    <message>
        <source>Themes of the application, which older files are without</source>
        <translation>Themes of the application, which older files are without</translation>
    </message>
</context>
<context>
    <name>atlas::AudienceWindow</name>
    <message>
        <source>Competence Atlas — what the room sees</source>
        <translation>Competence Atlas — what the room sees</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
</context>
<context>
    <name>atlas::Authorship</name>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>The journal and the minutes name who leads the workshop. Your name:</source>
        <translation>The journal and the minutes name who leads the workshop. Your name:</translation>
    </message>
</context>
<context>
    <name>atlas::BallotImportDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Import answers</translation>
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
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>left out: revealed or decided already</source>
        <translation>left out: revealed or decided already</translation>
    </message>
    <message>
        <source>counted, hidden until revealed</source>
        <translation>counted, hidden until revealed</translation>
    </message>
    <message>
        <source>Count these answers</source>
        <translation>Count these answers</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Filled-in ballots (*.csv *.txt);;All files (*)</source>
        <translation>Filled-in ballots (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>The answers are being read…</source>
        <translation>The answers are being read…</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n item(s) are counted; they stay hidden until you reveal them.</source>
        <translation>
            <numerusform>Answers to %n item are counted; they stay hidden until you reveal them.</numerusform>
            <numerusform>Answers to %n items are counted; they stay hidden until you reveal them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to check:</source>
        <translation>
            <numerusform>%n entry to check:</numerusform>
            <numerusform>%n entries to check:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the votes so far</source>
        <translation>Add to the votes so far</translation>
    </message>
    <message>
        <source>Replace the votes so far</source>
        <translation>Replace the votes so far</translation>
    </message>
    <message>
        <source>Answers by item</source>
        <translation>Answers by item</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) counted so far: add or replace</source>
        <translation>
            <numerusform>%n answer counted so far: add or replace</numerusform>
            <numerusform>%n answers counted so far: add or replace</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly these answers are counted already. Adding them would count everybody twice.</source>
        <translation>Exactly these answers are counted already. Adding them would count everybody twice.</translation>
    </message>
    <message>
        <source>What is counted so far may be among these answers. Replace it if these are all of them.</source>
        <translation>What is counted so far may be among these answers. Replace it if these are all of them.</translation>
    </message>
    <message>
        <source>There are up to %1 answers to one item, more than the %2 participants.</source>
        <translation>There are up to %1 answers to one item, more than the %2 participants.</translation>
    </message>
    <message>
        <source>Added to the votes so far this makes %1 answers to one item, more than the %2 participants.</source>
        <translation>Added to the votes so far this makes %1 answers to one item, more than the %2 participants.</translation>
    </message>
    <message>
        <source>Stopped: no answers were imported.</source>
        <translation>Stopped: no answers were imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) perhaps there twice, not counted unless you tick them:</source>
        <translation>
            <numerusform>%n ballot perhaps there twice, not counted unless you tick it:</numerusform>
            <numerusform>%n ballots perhaps there twice, not counted unless you tick them:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tick all</translation>
    </message>
    <message>
        <source>The workshop is over and takes no answers any more. Open it again first, with “%1”.</source>
        <translation>The workshop is over and takes no answers any more. Open it again first, with “%1”.</translation>
    </message>
    <message>
        <source>Open the workshop again</source>
        <translation>Open the workshop again</translation>
    </message>
    <message>
        <source>counted already, with the same answers</source>
        <translation>counted already, with the same answers</translation>
    </message>
    <message>
        <source>All of these answers may be counted already, among others. Add them only if they are from other people.</source>
        <translation>All of these answers may be counted already, among others. Add them only if they are from other people.</translation>
    </message>
</context>
<context>
    <name>atlas::BallotReader</name>
    <message>
        <source>There are no answers to this agenda in the file. It needs a column “Rating” beside the items, or columns headed with the numbers of the items.</source>
        <translation>There are no answers to this agenda in the file. It needs a column “Rating” beside the items, or columns headed with the numbers of the items.</translation>
    </message>
    <message>
        <source>The file has no answers.</source>
        <translation>The file has no answers.</translation>
    </message>
    <message>
        <source>Item %1 has another column already; this one was not read.</source>
        <translation>Item %1 has another column already; this one was not read.</translation>
    </message>
    <message>
        <source>This column was not read: its head names no item.</source>
        <translation>This column was not read: its head names no item.</translation>
    </message>
    <message>
        <source>No such answer. Possible are: %1.</source>
        <translation>No such answer. Possible are: %1.</translation>
    </message>
    <message>
        <source>Item %1 has different answers here; none counts.</source>
        <translation>Item %1 has different answers here; none counts.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n participants cannot be counted.</source>
        <translation>
            <numerusform>More than %n participant cannot be counted.</numerusform>
            <numerusform>More than %n participants cannot be counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>row %1, column %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file was chosen twice; it is counted once.</source>
        <translation>The file was chosen twice; it is counted once.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>The file cannot be opened. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>This comment belongs to no item; copy it into the notes of one to keep it.</source>
        <translation>This comment belongs to no item; copy it into the notes of one to keep it.</translation>
    </message>
    <message>
        <source>This participant has answered before, in “%1”.</source>
        <translation>This participant has answered before, in “%1”.</translation>
    </message>
    <message>
        <source>It seems to be a copy of “%1”, or another file of the same name.</source>
        <translation>It seems to be a copy of “%1”, or another file of the same name.</translation>
    </message>
    <message>
        <source>It holds exactly what “%1” holds.</source>
        <translation>It holds exactly what “%1” holds.</translation>
    </message>
    <message>
        <source>You have left this file out.</source>
        <translation>You have left this file out.</translation>
    </message>
    <message>
        <source>The line of headings is missing: the first row holds an answer already. Put a line above it, such as that of the template, with “Rating” over the answers.</source>
        <translation>The line of headings is missing: the first row holds an answer already. Put a line above it, such as that of the template, with “Rating” over the answers.</translation>
    </message>
    <message>
        <source>Older sheets counted weights, today’s count the levels from the lowest, and nothing here says which. Put “(1 = lowest)” behind the head of the column if 1 is the lowest, or write one of: %1. This holds for all numbers without a sign in the file; none of them was counted.</source>
        <translation>Older sheets counted weights, today’s count the levels from the lowest, and nothing here says which. Put “(1 = lowest)” behind the head of the column if 1 is the lowest, or write one of: %1. This holds for all numbers without a sign in the file; none of them was counted.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters, so its answers do not count. Shorten it.</source>
        <translation>
            <numerusform>The name is longer than %n character, so its answers do not count. Shorten it.</numerusform>
            <numerusform>The name is longer than %n characters, so its answers do not count. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 MiB were chosen together. Import these answers first, then this file.</source>
        <translation>More than %1 MiB were chosen together. Import these answers first, then this file.</translation>
    </message>
    <message>
        <source>“??” is left of “−−” where a program saves as ANSI, and “?” of “−”: nothing here tells that from “no opinion”. Save the file anew as UTF-8, or write one of: %1. No question mark in the file was counted.</source>
        <translation>“??” is left of “−−” where a program saves as ANSI, and “?” of “−”: nothing here tells that from “no opinion”. Save the file anew as UTF-8, or write one of: %1. No question mark in the file was counted.</translation>
    </message>
    <message>
        <source>The levels are counted from the lowest, 1, but this number has a sign: it may be a weight. Write one of: %1. This holds for all numbers with a sign in the file; none of them was counted.</source>
        <translation>The levels are counted from the lowest, 1, but this number has a sign: it may be a weight. Write one of: %1. This holds for all numbers with a sign in the file; none of them was counted.</translation>
    </message>
</context>
<context>
    <name>atlas::BallotReadingDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Column %1: “%2”</source>
        <translation>Column %1: “%2”</translation>
    </message>
    <message>
        <source>How to read “%1”</source>
        <translation>How to read “%1”</translation>
    </message>
    <message>
        <source>The letters of this file can be read in more than one way. Choose the one in which the words below are right.</source>
        <translation>The letters of this file can be read in more than one way. Choose the one in which the words below are right.</translation>
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
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Letters:</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>&amp;Answers:</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Read it so</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Leave this file out</translation>
    </message>
    <message>
        <source>Each row of this file seems to be a person. Which column names them? It is needed to notice who answered twice.</source>
        <translation>Each row of this file seems to be a person. Which column names them? It is needed to notice who answered twice.</translation>
    </message>
    <message>
        <source>Nothing says for certain which column of this file holds the answers. In which one do they stand?</source>
        <translation>Nothing says for certain which column of this file holds the answers. In which one do they stand?</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;People:</translation>
    </message>
    <message>
        <source>None: each row is another person</source>
        <translation>None: each row is another person</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
</context>
<context>
    <name>atlas::BallotTable</name>
    <message>
        <source>This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV UTF-8”.</translation>
    </message>
</context>
<context>
    <name>atlas::BarChart</name>
    <message>
        <source>%1: %2</source>
        <comment>item and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::BoardActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Collapse all groups of rows</source>
        <translation>Collapse all groups of rows</translation>
    </message>
    <message>
        <source>Expand all groups of rows</source>
        <translation>Expand all groups of rows</translation>
    </message>
    <message>
        <source>Collapse all groups of columns</source>
        <translation>Collapse all groups of columns</translation>
    </message>
    <message>
        <source>Expand all groups of columns</source>
        <translation>Expand all groups of columns</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>atlas::BoardColumnHeader</name>
    <message>
        <source>Click to show its domains.</source>
        <translation>Click to show its domains.</translation>
    </message>
    <message>
        <source>Click to roll its domains up into one column.</source>
        <translation>Click to roll its domains up into one column.</translation>
    </message>
</context>
<context>
    <name>atlas::BoardCorner</name>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
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
        <translation>Export this view</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG image</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 landscape</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Lines to &amp;sign</source>
        <translation>Lines to &amp;sign</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olours</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>For a spreadsheet (words)</source>
        <translation>For a spreadsheet (words)</translation>
    </message>
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>For exchange (codes, for other programs)</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>atlas::BoardExporter</name>
    <message>
        <source>Choose the job family to show.</source>
        <translation>Choose the job family to show.</translation>
    </message>
    <message>
        <source>This atlas holds no such workshop. Choose another one.</source>
        <translation>This atlas holds no such workshop. Choose another one.</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>overview</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>name of a file</comment>
        <translation>changes</translation>
    </message>
    <message>
        <source>similarity</source>
        <comment>name of a file</comment>
        <translation>similarity</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>atlas::BoardRowHeader</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>atlas::BridgePanel</name>
    <message>
        <source>%1: no such sub-competence</source>
        <translation>%1: no such sub-competence</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Turn round</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Choose two different domains.</source>
        <translation>Choose two different domains.</translation>
    </message>
    <message>
        <source>Carries over</source>
        <translation>Carries over</translation>
    </message>
    <message>
        <source>growing in both</source>
        <translation>growing in both</translation>
    </message>
    <message>
        <source>growing at the destination only</source>
        <translation>growing at the destination only</translation>
    </message>
    <message>
        <source>Fading in both</source>
        <translation>Fading in both</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>not rated, or without a clear direction</source>
        <translation>not rated, or without a clear direction</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain and its ratings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a move takes</source>
        <translation>What a move takes</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>To be built up</source>
        <translation>To be built up</translation>
    </message>
    <message>
        <source>Fading at the destination</source>
        <translation>Fading at the destination</translation>
    </message>
    <message>
        <source>growing at the origin</source>
        <translation>growing at the origin</translation>
    </message>
    <message>
        <source>Marginal or absent at the destination</source>
        <translation>Marginal or absent at the destination</translation>
    </message>
    <message>
        <source>below zero at the origin and at the destination</source>
        <translation>below zero at the origin and at the destination</translation>
    </message>
    <message numerus="yes">
        <source>%n more in no list: growing in neither, and not fading in both.</source>
        <translation>
            <numerusform>%n more in no list: growing in neither, and not fading in both.</numerusform>
            <numerusform>%n more in no list: growing in neither, and not fading in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n item(s) carry a level in both: too few to compare.</source>
        <translation>
            <numerusform>Fewer than %n item carries a level in both: too few to compare.</numerusform>
            <numerusform>Fewer than %n items carry a level in both: too few to compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CellFinder</name>
    <message>
        <source>Nearest: %1.</source>
        <translation>Nearest: %1.</translation>
    </message>
    <message>
        <source>“%1” may mean %2. Write it exactly as one of them.</source>
        <translation>“%1” may mean %2. Write it exactly as one of them.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>There is no job family “%1”. The keys are: %2.</translation>
    </message>
    <message>
        <source>There is no competence “%1” in the job family “%2”.</source>
        <translation>There is no competence “%1” in the job family “%2”.</translation>
    </message>
    <message>
        <source>There is no sub-competence “%1” under “%2”.</source>
        <translation>There is no sub-competence “%1” under “%2”.</translation>
    </message>
    <message>
        <source>There is no domain “%1” in the job family “%2”.</source>
        <translation>There is no domain “%1” in the job family “%2”.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” stands several times there, so that its label is not enough. Change it in the application’s window.</source>
        <translation>“%1” stands several times there, so that its label is not enough. Change it in the application’s window.</translation>
    </message>
</context>
<context>
    <name>atlas::CellHistoryModel</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>When (local time)</translation>
    </message>
</context>
<context>
    <name>atlas::CellList</name>
    <message>
        <source>Cells beneath the chosen place</source>
        <translation>Cells beneath the chosen place</translation>
    </message>
    <message>
        <source>Choose a place in the overview to see the ratings that it is made of.</source>
        <translation>Choose a place in the overview to see the ratings that it is made of.</translation>
    </message>
    <message>
        <source>This family has no sub-competence here.</source>
        <translation>This family has no sub-competence here.</translation>
    </message>
    <message>
        <source>Double-click a cell to go to its heatmap; Alt+Up comes back.</source>
        <translation>Double-click a cell to go to its heatmap; Alt+Up comes back.</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Go to the cell</translation>
    </message>
</context>
<context>
    <name>atlas::ChartBase</name>
    <message numerus="yes">
        <source>%n item(s). The arrows go from one to the next, Enter chooses it.</source>
        <translation>
            <numerusform>%n item. The arrows go from one to the next, Enter chooses it.</numerusform>
            <numerusform>%n items. The arrows go from one to the next, Enter chooses it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChartExport</name>
    <message>
        <source>The chart could not be written. Check the free space on the disk and try again.</source>
        <translation>The chart could not be written. Check the free space on the disk and try again.</translation>
    </message>
    <message>
        <source>The chart is too long for a PNG. Export it as SVG or PDF.</source>
        <translation>The chart is too long for a PNG. Export it as SVG or PDF.</translation>
    </message>
</context>
<context>
    <name>atlas::ChartTableModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>item, column, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>atlas::CheckCommand</name>
    <message>
        <source>Checks that an atlas file is whole and consistent, and lists what is wrong.</source>
        <translation>Checks that an atlas file is whole and consistent, and lists what is wrong.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong</source>
        <translation>%1: nothing is wrong</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found in %1. Go on with an earlier copy of the file.</source>
        <translation>
            <numerusform>%n problem found in %1. Go on with an earlier copy of the file.</numerusform>
            <numerusform>%n problems found in %1. Go on with an earlier copy of the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be saved.</source>
        <translation>Nothing of it can be saved.</translation>
    </message>
    <message>
        <source>“%1 recover” would write this to a new file:</source>
        <translation>“%1 recover” would write this to a new file:</translation>
    </message>
</context>
<context>
    <name>atlas::Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>The option --%1 stands twice; give it once.</source>
        <translation>The option --%1 stands twice; give it once.</translation>
    </message>
    <message>
        <source>See “%1” for how to call it.</source>
        <translation>See “%1” for how to call it.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>The document has %n page.</numerusform>
            <numerusform>The document has %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins like an option; to name the file, write ./%1.</source>
        <translation>“%1” begins like an option; to name the file, write ./%1.</translation>
    </message>
    <message>
        <source>All is done and stored; only the report could not be written to standard output.</source>
        <translation>All is done and stored; only the report could not be written to standard output.</translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Opens the atlas FILE in a window, or the atlas last worked on.</source>
        <translation>Opens the atlas FILE in a window, or the atlas last worked on.</translation>
    </message>
    <message>
        <source>Without a window:</source>
        <translation>Without a window:</translation>
    </message>
    <message>
        <source>The output could not be written. Check that there is room for it.</source>
        <translation>The output could not be written. Check that there is room for it.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>See “%1” for the commands.</source>
        <translation>See “%1” for the commands.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands need none; see “%1”.</source>
        <translation>There is no display to open a window on. The commands need none; see “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; a window shows one FILE.</source>
        <translation>“%1” is one argument too many; a window shows one FILE.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done and stored, but the report could not be written. “%1 COMMAND --help” explains the options.</source>
        <translation>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done and stored, but the report could not be written. “%1 COMMAND --help” explains the options.</translation>
    </message>
    <message>
        <source>A FILE whose name begins with a dash stands behind “--”, or as ./-name.</source>
        <translation>A FILE whose name begins with a dash stands behind “--”, or as ./-name.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8; no file was touched. Give the file a name of readable characters first.</source>
        <translation>“%1” is not valid UTF-8; no file was touched. Give the file a name of readable characters first.</translation>
    </message>
</context>
<context>
    <name>atlas::CommandOutput</name>
    <message>
        <source>“%1” is the name of another kind of file; let --output end in .%2.</source>
        <translation>“%1” is the name of another kind of file; let --output end in .%2.</translation>
    </message>
</context>
<context>
    <name>atlas::CompareCommand</name>
    <message>
        <source>Lists what differs between two versions of an atlas: where, what, who, when and why.</source>
        <translation>Lists what differs between two versions of an atlas: where, what, who, when and why.</translation>
    </message>
    <message>
        <source>text, csv or pdf; text unless given.</source>
        <translation>text, csv or pdf; text unless given.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>The option --format takes text, csv or pdf.</source>
        <translation>The option --format takes text, csv or pdf.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>The option --language takes fr or en.</translation>
    </message>
    <message>
        <source>A PDF needs a file; name it with --output.</source>
        <translation>A PDF needs a file; name it with --output.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output, where text and csv go anyway.</source>
        <translation>The file to write; - for standard output, where text and csv go anyway.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation: en or fr</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Name or number of the earlier version, or present.</source>
        <translation>Name or number of the earlier version, or present.</translation>
    </message>
    <message>
        <source>Name or number of the later version, or present.</source>
        <translation>Name or number of the later version, or present.</translation>
    </message>
    <message>
        <source>fr or en; that of the messages unless given, of csv and pdf fr.</source>
        <translation>fr or en; that of the messages unless given, of csv and pdf fr.</translation>
    </message>
</context>
<context>
    <name>atlas::ConsensusPanel</name>
    <message>
        <source>All &amp;workshops</source>
        <translation>All &amp;workshops</translation>
    </message>
    <message>
        <source>No votes have been revealed yet and nothing is decided.</source>
        <translation>No votes have been revealed yet and nothing is decided.</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Order of the rows</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Order of the study</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Most disputed first</translation>
    </message>
    <message>
        <source>Each cell from the last workshop that judged it.</source>
        <translation>Each cell from the last workshop that judged it.</translation>
    </message>
    <message>
        <source>What the room made of each cell</source>
        <translation>What the room made of each cell</translation>
    </message>
    <message>
        <source>large tile: the room agrees; small tile: it does not; figure, where there is room, else in the tooltip: agreement A; frame: decided</source>
        <translation>large tile: the room agrees; small tile: it does not; figure, where there is room, else in the tooltip: agreement A; frame: decided</translation>
    </message>
</context>
<context>
    <name>atlas::CornerTitles</name>
    <message>
        <source>For each row: how its ratings are spread, their median, and how many of the cells hold a level.
Marginal (n/a) and not rated cells count in no median.</source>
        <translation>For each row: how its ratings are spread, their median, and how many of the cells hold a level.
Marginal (n/a) and not rated cells count in no median.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>Median,
n/N</source>
        <translation>Median,
n/N</translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
    <message>
        <source>The UTF-16 text of the file is damaged. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>The UTF-16 text of the file is damaged. Save the file again as “CSV UTF-8” in your spreadsheet.</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark in a place where none may stand. Put the field in quotation marks and double those inside it.</source>
        <translation>Row %1 has a quotation mark in a place where none may stand. Put the field in quotation marks and double those inside it.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Close it, or export the file again.</source>
        <translation>A quotation mark opened in row %1 is never closed. Close it, or export the file again.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a header row.</source>
        <translation>The file is empty. Choose a file with a header row.</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, which no text file has. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>Row %1 holds a NUL character, which no text file has. Save the file again as “CSV UTF-8” in your spreadsheet.</translation>
    </message>
    <message>
        <source>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</source>
        <translation>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</translation>
    </message>
    <message>
        <source>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>The reading was stopped.</translation>
    </message>
    <message>
        <source>Row %1 has more than %L2 fields, as many as a spreadsheet has columns. Choose a table with fewer columns.</source>
        <translation>Row %1 has more than %L2 fields, as many as a spreadsheet has columns. Choose a table with fewer columns.</translation>
    </message>
    <message>
        <source>A field in row %1 is longer than the %L2 characters of a spreadsheet’s cell. Shorten it and save the file again.</source>
        <translation>A field in row %1 is longer than the %L2 characters of a spreadsheet’s cell. Shorten it and save the file again.</translation>
    </message>
    <message>
        <source>The table has more than %L1 rows, which is all that a spreadsheet holds. Split it into smaller files, or delete its blank rows.</source>
        <translation>The table has more than %L1 rows, which is all that a spreadsheet holds. Split it into smaller files, or delete its blank rows.</translation>
    </message>
    <message>
        <source>The table has more than %L1 fields, counted to row %2. Split it into smaller files and read them one by one.</source>
        <translation>The table has more than %L1 fields, counted to row %2. Split it into smaller files and read them one by one.</translation>
    </message>
</context>
<context>
    <name>atlas::CsvWriter</name>
    <message>
        <source>The CSV file could not be written. Check that there is room on the drive and try again.</source>
        <translation>The CSV file could not be written. Check that there is room on the drive and try again.</translation>
    </message>
</context>
<context>
    <name>atlas::DecisionPanel</name>
    <message>
        <source>Record the &amp;decision</source>
        <translation>Record the &amp;decision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Why the room agrees on this. The reason goes into the atlas and the minutes.</source>
        <translation>Why the room agrees on this. The reason goes into the atlas and the minutes.</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>median of the votes</source>
        <translation>median of the votes</translation>
    </message>
    <message>
        <source>most frequent, 1st round</source>
        <translation>most frequent, 1st round</translation>
    </message>
    <message>
        <source>most frequent, 2nd round</source>
        <translation>most frequent, 2nd round</translation>
    </message>
    <message>
        <source>The level that the room settles on:</source>
        <translation>The level that the room settles on:</translation>
    </message>
    <message>
        <source>Another level:</source>
        <translation>Another level:</translation>
    </message>
    <message>
        <source>Write why the room agrees on this, in a few words.</source>
        <translation>Write why the room agrees on this, in a few words.</translation>
    </message>
    <message>
        <source>upper median (split)</source>
        <translation>upper median (split)</translation>
    </message>
    <message>
        <source>lower median (split)</source>
        <translation>lower median (split)</translation>
    </message>
    <message>
        <source>Agreed: %1 (before: %2)
%3
%4</source>
        <translation>Agreed: %1 (before: %2)
%3
%4</translation>
    </message>
    <message>
        <source>Writes the rating and its reason into the atlas; Undo takes it back.</source>
        <translation>Writes the rating and its reason into the atlas; Undo takes it back.</translation>
    </message>
    <message>
        <source>All confirm what the atlas holds: a reason is not needed.</source>
        <translation>All confirm what the atlas holds: a reason is not needed.</translation>
    </message>
    <message>
        <source>Choose the level first, with the keys 1 to %1 or N.</source>
        <translation>Choose the level first, with the keys 1 to %1 or N.</translation>
    </message>
    <message>
        <source>This item is decided already. %1, then %2 opens it again.</source>
        <translation>This item is decided already. %1, then %2 opens it again.</translation>
    </message>
    <message>
        <source>Draft: the reason was kept, its level was not. Choose the level again.</source>
        <translation>Draft: the reason was kept, its level was not. Choose the level again.</translation>
    </message>
    <message>
        <source>Draft: the reason is kept with the item, the level as long as this window is open. Neither is in the atlas until you record it.</source>
        <translation>Draft: the reason is kept with the item, the level as long as this window is open. Neither is in the atlas until you record it.</translation>
    </message>
</context>
<context>
    <name>atlas::DetailsPanel</name>
    <message>
        <source>Choose a cell of the heatmap to see and change what is known of it.</source>
        <translation>Choose a cell of the heatmap to see and change what is known of it.</translation>
    </message>
    <message>
        <source>Change of the competence</source>
        <translation>Change of the competence</translation>
    </message>
    <message>
        <source>Why this rating? Others will read it.</source>
        <translation>Why this rating? Others will read it.</translation>
    </message>
    <message>
        <source>Document, interview, figure…</source>
        <translation>Document, interview, figure…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2</source>
        <translation>Last changed by %1 on %2</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Study: %1</translation>
    </message>
    <message>
        <source>Unchanged since the study.</source>
        <translation>Unchanged since the study.</translation>
    </message>
    <message numerus="yes">
        <source>%1
These buttons rate all %n selected cells; what follows belongs to this cell.</source>
        <translation>
            <numerusform>%1
These buttons rate the %n selected cell.</numerusform>
            <numerusform>%1
These buttons rate all %n selected cells; what follows belongs to this cell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed or typed here.</source>
        <translation>Read-only: nothing can be changed or typed here.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>No reason is given.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>No source is given.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s): see the journal</source>
        <translation>
            <numerusform>%n earlier change: see the journal</numerusform>
            <numerusform>%n earlier changes: see the journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <translation>Last changed on %1</translation>
    </message>
</context>
<context>
    <name>atlas::DifferenceModel</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
</context>
<context>
    <name>atlas::DifferencePage</name>
    <message>
        <source>Unchanged rows too</source>
        <translation>Unchanged rows too</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Every change</translation>
    </message>
    <message>
        <source>Double-click a change to go to its cell; Alt+Up comes back.</source>
        <translation>Double-click a change to go to its cell; Alt+Up comes back.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Differences between two versions</source>
        <translation>Differences between two versions</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Nothing differs between “%1” and “%2”. Choose other versions, or change a rating.</source>
        <translation>Nothing differs between “%1” and “%2”. Choose other versions, or change a rating.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) keep the rating, but have another reason, source or certainty.</source>
        <translation>
            <numerusform>%n more cell keeps the rating, but has another reason, source or certainty.</numerusform>
            <numerusform>%n more cells keep the rating, but have another reason, source or certainty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ: %1 raised, %2 lowered, %3 to or from marginal impact or not rated.</source>
        <translation>
            <numerusform>%n cell differs: %1 raised, %2 lowered, %3 to or from marginal impact or not rated.</numerusform>
            <numerusform>%n cells differ: %1 raised, %2 lowered, %3 to or from marginal impact or not rated.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rating differs between “%1” and “%2”.</source>
        <translation>No rating differs between “%1” and “%2”.</translation>
    </message>
    <message>
        <source>…, all of them in the export.</source>
        <translation>…, all of them in the export.</translation>
    </message>
</context>
<context>
    <name>atlas::DistributionChart</name>
    <message>
        <source>Distribution of the ratings</source>
        <translation>Distribution of the ratings</translation>
    </message>
</context>
<context>
    <name>atlas::DomainPairModel</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Resembles</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n theme(s)</source>
        <translation>
            <numerusform>%1, on %n theme</numerusform>
            <numerusform>%1, on %n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n label(s)</source>
        <translation>
            <numerusform>%1, on %n label</numerusform>
            <numerusform>%1, on %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>a similarity that rests on few themes</comment>
        <translation>%1 (few)</translation>
    </message>
</context>
<context>
    <name>atlas::DomainSimilarity</name>
    <message>
        <source>There is no job family to compare. Add one first.</source>
        <translation>There is no job family to compare. Add one first.</translation>
    </message>
    <message>
        <source>The comparison of domains was stopped.</source>
        <translation>The comparison of domains was stopped.</translation>
    </message>
</context>
<context>
    <name>atlas::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Rat&amp;e as</source>
        <translation>Rat&amp;e as</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Ask for a reason on each change</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Settin&amp;gs…</translation>
    </message>
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</source>
        <translation>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</translation>
    </message>
    <message>
        <source>Key of a job family; may be repeated. All families unless given.</source>
        <translation>Key of a job family; may be repeated. All families unless given.</translation>
    </message>
    <message>
        <source>interchange (RFC 4180 with codes) or excel (words and weights); interchange unless given.</source>
        <translation>interchange (RFC 4180 with codes) or excel (words and weights); interchange unless given.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr or en; fr unless given.</translation>
    </message>
    <message>
        <source>a4 or a3, landscape; a4 unless given.</source>
        <translation>a4 or a3, landscape; a4 unless given.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each unit of 1/96 inch; 2 unless given.</source>
        <translation>Pixels of a PNG for each unit of 1/96 inch; 2 unless given.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>The option --format is missing.</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose csv, csv-long, pdf, png or svg.</source>
        <translation>There is no format “%1”; choose csv, csv-long, pdf, png or svg.</translation>
    </message>
    <message>
        <source>The option --preset takes interchange or excel.</source>
        <translation>The option --preset takes interchange or excel.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>The option --language takes fr or en.</translation>
    </message>
    <message>
        <source>The option --paper takes a4 or a3.</source>
        <translation>The option --paper takes a4 or a3.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>The option --output is missing.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>There is no job family “%1”. The keys are: %2.</translation>
    </message>
    <message>
        <source>Rows of the overview: themes, sub-competences or shared (labels of several families); themes unless given.</source>
        <translation>Rows of the overview: themes, sub-competences or shared (labels of several families); themes unless given.</translation>
    </message>
    <message>
        <source>What similarity goes by: themes or labels; themes unless given.</source>
        <translation>What similarity goes by: themes or labels; themes unless given.</translation>
    </message>
    <message>
        <source>Lines to sign on at the end of the PDF of a delta, for N people.</source>
        <translation>Lines to sign on at the end of the PDF of a delta, for N people.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --view %2.</source>
        <translation>The option --%1 goes with --view %2.</translation>
    </message>
    <message>
        <source>The similarity is that of all families; leave out --family.</source>
        <translation>The similarity is that of all families; leave out --family.</translation>
    </message>
    <message>
        <source>The option --rows takes themes, sub-competences or shared.</source>
        <translation>The option --rows takes themes, sub-competences or shared.</translation>
    </message>
    <message>
        <source>The option --basis takes themes or labels.</source>
        <translation>The option --basis takes themes or labels.</translation>
    </message>
    <message>
        <source>The option --signatures takes a number from 0 to %1.</source>
        <translation>The option --signatures takes a number from 0 to %1.</translation>
    </message>
    <message>
        <source>The consensus is that of one family; give it with --family.</source>
        <translation>The consensus is that of one family; give it with --family.</translation>
    </message>
    <message>
        <source>The workshop of a consensus: its title, or its number in the list; all unless given.</source>
        <translation>The workshop of a consensus: its title, or its number in the list; all unless given.</translation>
    </message>
    <message>
        <source>families (a heatmap each), overview (all in one), delta (what changed between two versions), similarity (of the domains), consensus (of one family, by the votes of workshops), or a table of the study: producer-jobs, training-formats or training-offers; families unless given.</source>
        <translation>families (a heatmap each), overview (all in one), delta (what changed between two versions), similarity (of the domains), consensus (of one family, by the votes of workshops), or a table of the study: producer-jobs, training-formats or training-offers; families unless given.</translation>
    </message>
    <message>
        <source>The option --view takes families, overview, delta, similarity, consensus, producer-jobs, training-formats or training-offers.</source>
        <translation>The option --view takes families, overview, delta, similarity, consensus, producer-jobs, training-formats or training-offers.</translation>
    </message>
    <message numerus="yes">
        <source>The reason, source or certainty of %n cell(s) is left out; --format csv-long has it.</source>
        <translation>
            <numerusform>The reason, source or certainty of %n cell is left out; --format csv-long has it.</numerusform>
            <numerusform>The reason, source or certainty of %n cells is left out; --format csv-long has it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables of the study are not of one family; leave out --family.</source>
        <translation>The tables of the study are not of one family; leave out --family.</translation>
    </message>
    <message>
        <source>The tables of the study come as csv or pdf.</source>
        <translation>The tables of the study come as csv or pdf.</translation>
    </message>
    <message>
        <source>The file to write, or the folder if a file a family comes of it; - for standard output.</source>
        <translation>The file to write, or the folder if a file a family comes of it; - for standard output.</translation>
    </message>
    <message>
        <source>Standard output takes one file, and this is one a family. Give one --family, or csv-long or pdf for all.</source>
        <translation>Standard output takes one file, and this is one a family. Give one --family, or csv-long or pdf for all.</translation>
    </message>
    <message>
        <source>The option --scale takes a number from %1 to %2.</source>
        <translation>The option --scale takes a number from %1 to %2.</translation>
    </message>
    <message>
        <source>The earlier version of a delta: its name or number; the first unless given.</source>
        <translation>The earlier version of a delta: its name or number; the first unless given.</translation>
    </message>
    <message>
        <source>The later version: its name or number, or present; present unless given.</source>
        <translation>The later version: its name or number, or present; present unless given.</translation>
    </message>
    <message>
        <source>csv (a family in wide form, ratings only), csv-long (families only: a cell a line, with reason, source, certainty, author and date), pdf, png or svg (pictures; not of the tables).</source>
        <translation>csv (a family in wide form, ratings only), csv-long (families only: a cell a line, with reason, source, certainty, author and date), pdf, png or svg (pictures; not of the tables).</translation>
    </message>
    <message>
        <source>The format csv-long goes with --view families; the other views have one csv.</source>
        <translation>The format csv-long goes with --view families; the other views have one csv.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --format %2.</source>
        <translation>The option --%1 goes with --format %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of one file, and this is one a family. Name a folder, or give one --family, or csv-long or pdf for all.</source>
        <translation>“%1” is the name of one file, and this is one a family. Name a folder, or give one --family, or csv-long or pdf for all.</translation>
    </message>
</context>
<context>
    <name>atlas::ExportDialog</name>
    <message>
        <source>Job families</source>
        <translation>Job families</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>CSV, one table a family</source>
        <translation>CSV, one table a family</translation>
    </message>
    <message>
        <source>CSV, one line a cell</source>
        <translation>CSV, one line a cell</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG image</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>For a spreadsheet (words and weights)</source>
        <translation>For a spreadsheet (words and weights)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 landscape</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For slides and documents.</source>
        <translation>For slides and documents.</translation>
    </message>
    <message>
        <source>For documents that scale it, and for drawing programs.</source>
        <translation>For documents that scale it, and for drawing programs.</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>&amp;Into folder</translation>
    </message>
    <message>
        <source>Into f&amp;ile</source>
        <translation>Into f&amp;ile</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Folder for the exported files</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Choose where to export to.</source>
        <translation>Choose where to export to.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was replaced.</source>
        <translation>The export was cancelled; nothing was replaced.</translation>
    </message>
    <message>
        <source>&amp;Job families</source>
        <translation>&amp;Job families</translation>
    </message>
    <message>
        <source>These files exist already: %1. Replace them?</source>
        <translation>These files exist already: %1. Replace them?</translation>
    </message>
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>For exchange (codes, for other programs)</translation>
    </message>
    <message>
        <source>Ratings only: reasons, sources and certainty are left out. The CSV with one line a cell has them.</source>
        <translation>Ratings only: reasons, sources and certainty are left out. The CSV with one line a cell has them.</translation>
    </message>
    <message>
        <source>Every rating with its reason, source, certainty, author and date.</source>
        <translation>Every rating with its reason, source, certainty, author and date.</translation>
    </message>
    <message>
        <source>For a committee or for printing: headers on each page, legend, the reasons at the end, searchable text.</source>
        <translation>For a committee or for printing: headers on each page, legend, the reasons at the end, searchable text.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>atlas::Exporter</name>
    <message>
        <source>A job family of this export is no longer in the atlas. Choose the families again.</source>
        <translation>A job family of this export is no longer in the atlas. Choose the families again.</translation>
    </message>
    <message>
        <source>This atlas has no job family to export.</source>
        <translation>This atlas has no job family to export.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>The export was cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is a file. Several families need a folder to be exported to; choose one.</source>
        <translation>“%1” is a file. Several families need a folder to be exported to; choose one.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Choose a place in which you may save.</source>
        <translation>The folder “%1” cannot be created. Choose a place in which you may save.</translation>
    </message>
    <message>
        <source>Say where to save the export: a file or a folder.</source>
        <translation>Say where to save the export: a file or a folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file for this export, for example one inside it.</source>
        <translation>“%1” is a folder. Name a file for this export, for example one inside it.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it or choose another place for the export.</source>
        <translation>There is no folder “%1”. Create it or choose another place for the export.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose a folder in which you may save, and close the file if another program has it open.</source>
        <translation>“%1” cannot be written. Choose a folder in which you may save, and close the file if another program has it open.</translation>
    </message>
    <message>
        <source>“%1” could not be written completely; what was there is unchanged. Check the free space on the disk and whether another program has the file open.</source>
        <translation>“%1” could not be written completely; what was there is unchanged. Check the free space on the disk and whether another program has the file open.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that is not there. Choose another name for the export.</source>
        <translation>“%1” is a link to a file that is not there. Choose another name for the export.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file, and was left as it is. Choose another name for the export.</source>
        <translation>“%1” is a device or a pipe, not a file, and was left as it is. Choose another name for the export.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it is. Choose another name for the export, or allow writing.</source>
        <translation>“%1” is read-only and was left as it is. Choose another name for the export, or allow writing.</translation>
    </message>
    <message>
        <source>“%1” is an atlas, which no export replaces. Choose another name for the export.</source>
        <translation>“%1” is an atlas, which no export replaces. Choose another name for the export.</translation>
    </message>
    <message>
        <source>“%1” is written, but its disk reports a fault. Export it to another disk as well.</source>
        <translation>“%1” is written, but its disk reports a fault. Export it to another disk as well.</translation>
    </message>
    <message>
        <source>atlas-long</source>
        <translation>atlas-long</translation>
    </message>
    <message>
        <source>“%1” comes as PDF or as CSV. Choose one of these.</source>
        <translation>“%1” comes as PDF or as CSV. Choose one of these.</translation>
    </message>
</context>
<context>
    <name>atlas::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New from the study…</source>
        <translation>&amp;New from the study…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Save a copy as…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>atlas::FileWatch</name>
    <message>
        <source>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</source>
        <translation>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</translation>
    </message>
    <message>
        <source>This atlas is open in another window: here you can read and export, not change. When the other one is closed, this window offers to change it.</source>
        <translation>This atlas is open in another window: here you can read and export, not change. When the other one is closed, this window offers to change it.</translation>
    </message>
    <message>
        <source>This atlas is open elsewhere (%1): here you can read and export, not change. When it is closed there, this window offers to change it.</source>
        <translation>This atlas is open elsewhere (%1): here you can read and export, not change. When it is closed there, this window offers to change it.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Take it over…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Save a copy as…</translation>
    </message>
    <message>
        <source>There is room on the disk again: this atlas can be changed.</source>
        <translation>There is room on the disk again: this atlas can be changed.</translation>
    </message>
    <message>
        <source>This atlas is no longer open elsewhere: it can be changed here.</source>
        <translation>This atlas is no longer open elsewhere: it can be changed here.</translation>
    </message>
    <message>
        <source>Open to change it</source>
        <translation>Open to change it</translation>
    </message>
    <message>
        <source>“%1” is back. You can go on.</source>
        <translation>“%1” is back. You can go on.</translation>
    </message>
    <message>
        <source>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing is stored until you choose what to do.</source>
        <translation>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing is stored until you choose what to do.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved, renamed or deleted. Put it back, or save a copy of what you see.</source>
        <translation>“%1” is not there any more: it was moved, renamed or deleted. Put it back, or save a copy of what you see.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program</source>
        <translation>“%1” was changed by another program</translation>
    </message>
    <message>
        <source>What you see here and what the file holds are no longer the same. Nothing is lost so far: what you see is kept in this window, and the file is left as it is.</source>
        <translation>What you see here and what the file holds are no longer the same. Nothing is lost so far: what you see is kept in this window, and the file is left as it is.</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Compare and merge…</translation>
    </message>
    <message>
        <source>Choose cell by cell what the file is to hold.</source>
        <translation>Choose cell by cell what the file is to hold.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Goes on with what the file holds. What only this window shows is lost.</source>
        <translation>Goes on with what the file holds. What only this window shows is lost.</translation>
    </message>
    <message>
        <source>&amp;Save mine as a copy…</source>
        <translation>&amp;Save mine as a copy…</translation>
    </message>
    <message>
        <source>What you see becomes a file of its own; the other stays as it is.</source>
        <translation>What you see becomes a file of its own; the other stays as it is.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Workshops and their votes differ as well; those of the file stay. To keep yours, save a copy first.</source>
        <translation>Workshops and their votes differ as well; those of the file stay. To keep yours, save a copy first.</translation>
    </message>
    <message>
        <source>Merge with a changed file</source>
        <translation>Merge with a changed file</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n cell(s) kept as they were here.</source>
        <translation>
            <numerusform>Merged: %n cell kept as it was here.</numerusform>
            <numerusform>Merged: %n cells kept as they were here.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is marked as open elsewhere</source>
        <translation>“%1” is marked as open elsewhere</translation>
    </message>
    <message>
        <source>It was opened by: %1. That computer has not been seen for more than thirty days. If the atlas is open there all the same, two people would write to one file.</source>
        <translation>It was opened by: %1. That computer has not been seen for more than thirty days. If the atlas is open there all the same, two people would write to one file.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Take it over</translation>
    </message>
    <message>
        <source>You can change the atlas here.</source>
        <translation>You can change the atlas here.</translation>
    </message>
    <message>
        <source>Go on reading only</source>
        <translation>Go on reading only</translation>
    </message>
    <message>
        <source>Families, rows, columns, scales or their names differ as well; those of the file stay, and what is only here goes. To keep yours, save a copy first.</source>
        <translation>Families, rows, columns, scales or their names differ as well; those of the file stay, and what is only here goes. To keep yours, save a copy first.</translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapEditor</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Back to the &amp;study’s rating</source>
        <translation>Back to the &amp;study’s rating</translation>
    </message>
    <message>
        <source>“%1” becomes: %2</source>
        <translation>“%1” becomes: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) become: %1</source>
        <translation>
            <numerusform>%n cell becomes: %1</numerusform>
            <numerusform>%n cells become: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go one level up</source>
        <translation>
            <numerusform>%n cell goes one level up</numerusform>
            <numerusform>%n cells go one level up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go one level down</source>
        <translation>
            <numerusform>%n cell goes one level down</numerusform>
            <numerusform>%n cells go one level down</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings are pasted from the clipboard</source>
        <translation>Ratings are pasted from the clipboard</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) go back to the study’s rating</source>
        <translation>
            <numerusform>%n cell goes back to the study’s rating</numerusform>
            <numerusform>%n cells go back to the study’s rating</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a ra&amp;ting…</source>
        <translation>Choose a ra&amp;ting…</translation>
    </message>
    <message>
        <source>This atlas is open for reading only: nothing was changed.</source>
        <translation>This atlas is open for reading only: nothing was changed.</translation>
    </message>
    <message>
        <source>Back to the study</source>
        <translation>Back to the study</translation>
    </message>
    <message>
        <source>No cell is chosen that can be seen: nothing was changed. Choose one, or expand its competence.</source>
        <translation>No cell is chosen that can be seen: nothing was changed. Choose one, or expand its competence.</translation>
    </message>
    <message>
        <source>Paste dashes</source>
        <translation>Paste dashes</translation>
    </message>
    <message>
        <source>What you paste holds dashes alone. A dash may be a rating, or say that there is none.</source>
        <translation>What you paste holds dashes alone. A dash may be a rating, or say that there is none.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted; they held the same ratings already.</source>
        <translation>
            <numerusform>%n cell pasted; it held the same rating already.</numerusform>
            <numerusform>%n cells pasted; they held the same ratings already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted, shown as selected; rows of folded competences were passed over.</source>
        <translation>
            <numerusform>%n cell pasted, shown as selected; rows of folded competences were passed over.</numerusform>
            <numerusform>%n cells pasted, shown as selected; rows of folded competences were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapModel</name>
    <message>
        <source>Only a rectangle of cells can be copied. Select one range and copy again.</source>
        <translation>Only a rectangle of cells can be copied. Select one range and copy again.</translation>
    </message>
    <message>
        <source>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</source>
        <translation>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</translation>
    </message>
    <message>
        <source>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</source>
        <translation>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</translation>
    </message>
    <message>
        <source>%1, competence %2</source>
        <translation>%1, competence %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>name and summary of a row or column</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Beside weights, an empty cell may be marginal or not rated; nothing was pasted. Copy the column with the words.</source>
        <translation>Beside weights, an empty cell may be marginal or not rated; nothing was pasted. Copy the column with the words.</translation>
    </message>
    <message>
        <source>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --, the words of the scale, or weights alone, such as -1 or 2.</source>
        <translation>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --, the words of the scale, or weights alone, such as -1 or 2.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %L1 characters, which is no part of a heatmap; nothing was pasted. Copy the cells again.</source>
        <translation>The clipboard holds more than %L1 characters, which is no part of a heatmap; nothing was pasted. Copy the cells again.</translation>
    </message>
</context>
<context>
    <name>atlas::HeatmapView</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>No row fits the filter.</translation>
    </message>
    <message>
        <source>Heatmap, %1</source>
        <translation>Heatmap, %1</translation>
    </message>
    <message>
        <source>All competences collapsed</source>
        <translation>All competences collapsed</translation>
    </message>
    <message>
        <source>All competences expanded</source>
        <translation>All competences expanded</translation>
    </message>
</context>
<context>
    <name>atlas::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Take the tour</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Competence Atlas</source>
        <translation>&amp;About Competence Atlas</translation>
    </message>
</context>
<context>
    <name>atlas::HelpWindow</name>
    <message>
        <source>Help — Competence Atlas</source>
        <translation>Help — Competence Atlas</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Search the help…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>The page before</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>The page after</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text of the usual size</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ImageWriter</name>
    <message>
        <source>The image of “%1” would have %2 pixels, too many for a PNG. Export it as SVG or PDF.</source>
        <translation>The image of “%1” would have %2 pixels, too many for a PNG. Export it as SVG or PDF.</translation>
    </message>
    <message>
        <source>The image of “%1” would have %2 pixels. Choose a scale of at most %3, or export it as SVG.</source>
        <translation>The image of “%1” would have %2 pixels. Choose a scale of at most %3, or export it as SVG.</translation>
    </message>
    <message>
        <source>The image could not be written. Check the free space on the disk and try again.</source>
        <translation>The image could not be written. Check the free space on the disk and try again.</translation>
    </message>
    <message>
        <source>Choose an image scale of at least %1.</source>
        <translation>Choose an image scale of at least %1.</translation>
    </message>
</context>
<context>
    <name>atlas::InfoCommand</name>
    <message>
        <source>Shows the job families of an atlas, their sizes, how far they are rated, and the versions.</source>
        <translation>Shows the job families of an atlas, their sizes, how far they are rated, and the versions.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Prints JSON for other programs.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n rated</numerusform>
            <numerusform>%n rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job families</source>
        <translation>
            <numerusform>%n job family</numerusform>
            <numerusform>%n job families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-competences</source>
        <translation>
            <numerusform>%n sub-competence</numerusform>
            <numerusform>%n sub-competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versions:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>size of a family, what is rated of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::InputFile</name>
    <message>
        <source>The file is larger than %1 MiB. Split it into smaller files and read them one by one.</source>
        <translation>The file is larger than %1 MiB. Split it into smaller files and read them one by one.</translation>
    </message>
    <message>
        <source>The file could not be read. Check the drive and try again.</source>
        <translation>The file could not be read. Check the drive and try again.</translation>
    </message>
</context>
<context>
    <name>atlas::ItemTextEdit</name>
    <message>
        <source>Not stored: the file did not take these words. They are kept here and tried again when you leave the field.</source>
        <translation>Not stored: the file did not take these words. They are kept here and tried again when you leave the field.</translation>
    </message>
</context>
<context>
    <name>atlas::JobImpactModel</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Key skills</source>
        <translation>Key skills</translation>
    </message>
</context>
<context>
    <name>atlas::JournalCommand</name>
    <message>
        <source>Lists what was changed in an atlas, when, by whom and why, the oldest first.</source>
        <translation>Lists what was changed in an atlas, when, by whom and why, the oldest first.</translation>
    </message>
    <message>
        <source>Changes by this person only.</source>
        <translation>Changes by this person only.</translation>
    </message>
    <message>
        <source>Changes in this job family only.</source>
        <translation>Changes in this job family only.</translation>
    </message>
    <message>
        <source>Changes that mention all these words only.</source>
        <translation>Changes that mention all these words only.</translation>
    </message>
    <message>
        <source>Prints CSV.</source>
        <translation>Prints CSV.</translation>
    </message>
    <message>
        <source>interchange (RFC 4180 with codes) or excel (words); interchange unless given.</source>
        <translation>interchange (RFC 4180 with codes) or excel (words); interchange unless given.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr or en; fr unless given.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>There is no job family “%1”. The keys are: %2.</translation>
    </message>
    <message>
        <source>The option --preset takes interchange or excel.</source>
        <translation>The option --preset takes interchange or excel.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>The option --language takes fr or en.</translation>
    </message>
    <message>
        <source>The option --from takes a day such as 2025-03-09.</source>
        <translation>The option --from takes a day such as 2025-03-09.</translation>
    </message>
    <message>
        <source>The option --to takes a day such as 2025-03-09.</source>
        <translation>The option --to takes a day such as 2025-03-09.</translation>
    </message>
    <message>
        <source>The option --output takes the file to write.</source>
        <translation>The option --output takes the file to write.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes CSV to this file, which is replaced; - for standard output.</source>
        <translation>Writes CSV to this file, which is replaced; - for standard output.</translation>
    </message>
    <message>
        <source>The first day, such as 2025-03-09, in local time.</source>
        <translation>The first day, such as 2025-03-09, in local time.</translation>
    </message>
    <message>
        <source>The last day, in local time.</source>
        <translation>The last day, in local time.</translation>
    </message>
</context>
<context>
    <name>atlas::JournalModel</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sub-competence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>When (local time)</translation>
    </message>
</context>
<context>
    <name>atlas::JournalPage</name>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every change, with its author and reason. Entries are only ever added.</source>
        <translation>Every change, with its author and reason. Entries are only ever added.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Every single vote of a workshop is in the journal as well. The export takes what is shown.</source>
        <translation>Every single vote of a workshop is in the journal as well. The export takes what is shown.</translation>
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
        <translation>Fit</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Show the whole matrix</translation>
    </message>
    <message>
        <source>Zoom (%1, %2, Ctrl+wheel)</source>
        <translation>Zoom (%1, %2, Ctrl+wheel)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1: %n cell</numerusform>
            <numerusform>%1: %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner: changed against the study</source>
        <translation>Corner: changed against the study</translation>
    </message>
    <message>
        <source>Dot: has a reason or a source</source>
        <translation>Dot: has a reason or a source</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
</context>
<context>
    <name>atlas::Licences</name>
    <message>
        <source>Part of Qt or used by it</source>
        <translation>Part of Qt or used by it</translation>
    </message>
    <message>
        <source>Runtime of the compiler</source>
        <translation>Runtime of the compiler</translation>
    </message>
    <message>
        <source>Runtime on Windows</source>
        <translation>Runtime on Windows</translation>
    </message>
    <message>
        <source>Windows, files, printing</source>
        <translation>Windows, files, printing</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>The atlas file</source>
        <translation>The atlas file</translation>
    </message>
    <message>
        <source>Reading CSV</source>
        <translation>Reading CSV</translation>
    </message>
    <message>
        <source>Results and errors</source>
        <translation>Results and errors</translation>
    </message>
    <message>
        <source>Installer on Windows</source>
        <translation>Installer on Windows</translation>
    </message>
    <message>
        <source>Font of printed sheets, only where it is installed</source>
        <translation>Font of printed sheets, only where it is installed</translation>
    </message>
    <message>
        <source>Notices and licences of the parts</source>
        <translation>Notices and licences of the parts</translation>
    </message>
</context>
<context>
    <name>atlas::LongTask</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>atlas::LookMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>Si&amp;ze of the text</translation>
    </message>
    <message>
        <source>Colours as seen &amp;by…</source>
        <translation>Colours as seen &amp;by…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Most people</translation>
    </message>
    <message>
        <source>People who do not see red (protanopia)</source>
        <translation>People who do not see red (protanopia)</translation>
    </message>
    <message>
        <source>People who do not see green (deuteranopia)</source>
        <translation>People who do not see green (deuteranopia)</translation>
    </message>
    <message>
        <source>People who do not see blue (tritanopia)</source>
        <translation>People who do not see blue (tritanopia)</translation>
    </message>
    <message>
        <source>People who see no colours, or a black-and-white print</source>
        <translation>People who see no colours, or a black-and-white print</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Competence Atlas</source>
        <translation>Competence Atlas</translation>
    </message>
    <message>
        <source>The filter hid this row. It is cleared: all rows are shown.</source>
        <translation>The filter hid this row. It is cleared: all rows are shown.</translation>
    </message>
    <message>
        <source>Words not stored</source>
        <translation>Words not stored</translation>
    </message>
    <message>
        <source>The reason or source that you typed last could not be stored. If you close the window now, these words are lost; everything else is stored.</source>
        <translation>The reason or source that you typed last could not be stored. If you close the window now, these words are lost; everything else is stored.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>This workshop is open in the facilitator’s window. Close that first.</source>
        <translation>This workshop is open in the facilitator’s window. Close that first.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>The words that you typed are not taken over. %1 in the field brings them back; Esc again leaves it.</source>
        <translation>The words that you typed are not taken over. %1 in the field brings them back; Esc again leaves it.</translation>
    </message>
</context>
<context>
    <name>atlas::MatrixDocument</name>
    <message>
        <source>The output was stopped before the last page.</source>
        <translation>The output was stopped before the last page.</translation>
    </message>
    <message>
        <source>The pages could not be written. Check the printer or the free space on the disk and try again.</source>
        <translation>The pages could not be written. Check the printer or the free space on the disk and try again.</translation>
    </message>
</context>
<context>
    <name>atlas::MatrixPage</name>
    <message numerus="yes">
        <source>%n sub-competence(s)</source>
        <translation>
            <numerusform>%n sub-competence</numerusform>
            <numerusform>%n sub-competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the competences together</source>
        <translation>Keep the competences together</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sub-competence(s)</source>
        <translation>
            <numerusform>%1 of %n sub-competence</numerusform>
            <numerusform>%1 of %n sub-competences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MergeDialog</name>
    <message>
        <source>Compare and merge</source>
        <translation>Compare and merge</translation>
    </message>
    <message>
        <source>These cells differ. Checked ones are kept as they are here; the others become what the file holds. The later change is checked. It will be one step, which can be undone.</source>
        <translation>These cells differ. Checked ones are kept as they are here; the others become what the file holds. The later change is checked. It will be one step, which can be undone.</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Cells that differ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>All of mine</translation>
    </message>
    <message>
        <source>All of the file</source>
        <translation>All of the file</translation>
    </message>
    <message>
        <source>%1 of %2 kept as they are here</source>
        <translation>%1 of %2 kept as they are here</translation>
    </message>
</context>
<context>
    <name>atlas::MergeModel</name>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>atlas::NavigationModel</name>
    <message>
        <source>Job families</source>
        <translation>Job families</translation>
    </message>
    <message>
        <source>Jobs of the AI producers</source>
        <translation>Jobs of the AI producers</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Training formats</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Training offer</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message>
        <source>All families</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Resembling domains</source>
        <translation>Resembling domains</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
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
        <translation>Decide together</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>family and summary of its ratings</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>atlas::NavigationView</name>
    <message>
        <source>Job families and tables</source>
        <translation>Job families and tables</translation>
    </message>
</context>
<context>
    <name>atlas::NewCommand</name>
    <message>
        <source>Writes a new atlas that starts from the study. An existing file is left as it is.</source>
        <translation>Writes a new atlas that starts from the study. An existing file is left as it is.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>“%1” is the name of another kind of file; let FILE end in .atlas.</source>
        <translation>“%1” is the name of another kind of file; let FILE end in .atlas.</translation>
    </message>
</context>
<context>
    <name>atlas::OfferDetails</name>
    <message>
        <source>Choose a course to see it in full.</source>
        <translation>Choose a course to see it in full.</translation>
    </message>
</context>
<context>
    <name>atlas::OpenWorkshop</name>
    <message>
        <source>The workshop “%1” is under way: item %2 of %3. All that was entered is stored.</source>
        <translation>The workshop “%1” is under way: item %2 of %3. All that was entered is stored.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewBoard</name>
    <message>
        <source>There is no job family to show. Add one first.</source>
        <translation>There is no job family to show. Add one first.</translation>
    </message>
    <message>
        <source>Sorting by similarity was stopped.</source>
        <translation>Sorting by similarity was stopped.</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewCharts</name>
    <message>
        <source>Each family</source>
        <translation>Each family</translation>
    </message>
    <message>
        <source>Each domain</source>
        <translation>Each domain</translation>
    </message>
    <message>
        <source>Each row</source>
        <translation>Each row</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Distribution of the levels</source>
        <translation>Distribution of the levels</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>What grows and what fades most</source>
        <translation>What grows and what fades most</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Add a domain (up to four)…</source>
        <translation>Add a domain (up to four)…</translation>
    </message>
    <message>
        <source>Themes of the chosen domains</source>
        <translation>Themes of the chosen domains</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>What the chart compares</source>
        <translation>What the chart compares</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Export the chart…</translation>
    </message>
    <message>
        <source>Take this domain out of the radar</source>
        <translation>Take this domain out of the radar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Bars as long as the numbers of cells, not as their shares</source>
        <translation>Bars as long as the numbers of cells, not as their shares</translation>
    </message>
    <message>
        <source>Add a domain to the radar</source>
        <translation>Add a domain to the radar</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>The numbers of the chart in rows and columns; Ctrl+C copies what is chosen</source>
        <translation>The numbers of the chart in rows and columns; Ctrl+C copies what is chosen</translation>
    </message>
    <message>
        <source>Take %1 out of the radar</source>
        <translation>Take %1 out of the radar</translation>
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
        <translation>All families side by side</translation>
    </message>
    <message>
        <source>Overview of all families</source>
        <translation>Overview of all families</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Sub-competences</source>
        <translation>Sub-competences</translation>
    </message>
    <message>
        <source>Shared labels</source>
        <translation>Shared labels</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Shows the mean of the weights in place of the median. Levels are an order, not a measure: a mean takes the steps between them for equal.</source>
        <translation>Shows the mean of the weights in place of the median. Levels are an order, not a measure: a mean takes the steps between them for equal.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Readable</translation>
    </message>
    <message>
        <source>Columns as wide as their names; Ctrl+wheel zooms</source>
        <translation>Columns as wide as their names; Ctrl+wheel zooms</translation>
    </message>
    <message>
        <source>The overview is being put in order…</source>
        <translation>The overview is being put in order…</translation>
    </message>
    <message>
        <source>n/N: ratings that are levels, of all cells beneath</source>
        <translation>n/N: ratings that are levels, of all cells beneath</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) rated</source>
        <translation>
            <numerusform>%1 of %n cell rated</numerusform>
            <numerusform>%1 of %n cells rated</numerusform>
        </translation>
    </message>
    <message>
        <source>families on another scale are left out</source>
        <translation>families on another scale are left out</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>&amp;List the cells beneath</source>
        <translation>&amp;List the cells beneath</translation>
    </message>
    <message>
        <source>As many columns in the window as keep their signs</source>
        <translation>As many columns in the window as keep their signs</translation>
    </message>
</context>
<context>
    <name>atlas::PageQuestion</name>
    <message>
        <source>Many pages</source>
        <translation>Many pages</translation>
    </message>
    <message numerus="yes">
        <source>This makes a document of %n page(s). Go on?</source>
        <translation>
            <numerusform>This makes a document of %n page. Go on?</numerusform>
            <numerusform>This makes a document of %n pages. Go on?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer job families, a filter or a CSV file make less of it.</source>
        <translation>Fewer job families, a filter or a CSV file make less of it.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>atlas::PanelSplitter</name>
    <message>
        <source>Dividing line</source>
        <translation>Dividing line</translation>
    </message>
    <message>
        <source>The left and right arrow keys make the panels wider and narrower</source>
        <translation>The left and right arrow keys make the panels wider and narrower</translation>
    </message>
    <message>
        <source>The up and down arrow keys make the panels higher and lower</source>
        <translation>The up and down arrow keys make the panels higher and lower</translation>
    </message>
</context>
<context>
    <name>atlas::Printing</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
</context>
<context>
    <name>atlas::RadarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Radar of themes</source>
        <translation>Radar of themes</translation>
    </message>
</context>
<context>
    <name>atlas::RankingChart</name>
    <message>
        <source>What grows and what fades most</source>
        <translation>What grows and what fades most</translation>
    </message>
</context>
<context>
    <name>atlas::RateCommand</name>
    <message>
        <source>Changes one rating of an atlas. Returns when the change is on disk.</source>
        <translation>Changes one rating of an atlas. Returns when the change is on disk.</translation>
    </message>
    <message>
        <source>Key of the job family, as “info” shows it.</source>
        <translation>Key of the job family, as “info” shows it.</translation>
    </message>
    <message>
        <source>Competence that the row belongs to.</source>
        <translation>Competence that the row belongs to.</translation>
    </message>
    <message>
        <source>Sub-competence: the row.</source>
        <translation>Sub-competence: the row.</translation>
    </message>
    <message>
        <source>Activity domain: the column.</source>
        <translation>Activity domain: the column.</translation>
    </message>
    <message>
        <source>Code of the rating: ++, +, -, --, N/A, or &quot;&quot; for not rated.</source>
        <translation>Code of the rating: ++, +, -, --, N/A, or &quot;&quot; for not rated.</translation>
    </message>
    <message>
        <source>Why; recorded with the cell and in its history.</source>
        <translation>Why; recorded with the cell and in its history.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected. Allow writing, or work on a copy.</source>
        <translation>%1 or its folder is write-protected. Allow writing, or work on a copy.</translation>
    </message>
    <message>
        <source>There is no rating “%1”; give one of %2.</source>
        <translation>There is no rating “%1”; give one of %2.</translation>
    </message>
    <message>
        <source>Who; the user’s name unless given.</source>
        <translation>Who; the user’s name unless given.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>How long to wait while another program uses FILE; %1 unless given.</source>
        <translation>How long to wait while another program uses FILE; %1 unless given.</translation>
    </message>
    <message>
        <source>The option --wait takes a number of seconds from 0 to %1.</source>
        <translation>The option --wait takes a number of seconds from 0 to %1.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there, or wait longer with --wait.</source>
        <translation>%1 is open in another program. Close it there, or wait longer with --wait.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close it there, or wait longer with --wait.</source>
        <translation>%1 is in use by %2. Close it there, or wait longer with --wait.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Nothing to change: the rating is %1 already.</source>
        <translation>Nothing to change: the rating is %1 already.</translation>
    </message>
    <message>
        <source>The rating stays %1; the reason is recorded.</source>
        <translation>The rating stays %1; the reason is recorded.</translation>
    </message>
    <message>
        <source>The rating is %1 now; it was %2.</source>
        <translation>The rating is %1 now; it was %2.</translation>
    </message>
</context>
<context>
    <name>atlas::ReasonDialog</name>
    <message>
        <source>Reason for the change</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why does this rating change? Others will read it.</source>
        <translation>Why does this rating change? Others will read it.</translation>
    </message>
    <message>
        <source>Change the rating</source>
        <translation>Change the rating</translation>
    </message>
</context>
<context>
    <name>atlas::RecoverCommand</name>
    <message>
        <source>Writes what is sound in a damaged atlas to a new file, and tells what could not be kept. The damaged file stays as it is.</source>
        <translation>Writes what is sound in a damaged atlas to a new file, and tells what could not be kept. The damaged file stays as it is.</translation>
    </message>
    <message>
        <source>The new atlas; an existing file is not replaced.</source>
        <translation>The new atlas; an existing file is not replaced.</translation>
    </message>
    <message>
        <source>Say with --output what the new file is to be called.</source>
        <translation>Say with --output what the new file is to be called.</translation>
    </message>
    <message>
        <source>“%1” is the name of another kind of file; let NEW end in .atlas.</source>
        <translation>“%1” is the name of another kind of file; let NEW end in .atlas.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomDialog</name>
    <message>
        <source>Size of the room</source>
        <translation>Size of the room</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>&amp;Width of the picture on the wall:</source>
        <translation>&amp;Width of the picture on the wall:</translation>
    </message>
    <message>
        <source>&amp;Distance to the last row:</source>
        <translation>&amp;Distance to the last row:</translation>
    </message>
    <message>
        <source>The last row reads letters that are at least %1 mm high on the wall.</source>
        <translation>The last row reads letters that are at least %1 mm high on the wall.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomMenu</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Room</translation>
    </message>
    <message>
        <source>&amp;Show the room’s picture</source>
        <translation>&amp;Show the room’s picture</translation>
    </message>
    <message>
        <source>Picture in a wi&amp;ndow, to share it</source>
        <translation>Picture in a wi&amp;ndow, to share it</translation>
    </message>
    <message>
        <source>Cl&amp;ose the room’s window</source>
        <translation>Cl&amp;ose the room’s window</translation>
    </message>
    <message>
        <source>Room’s s&amp;creen</source>
        <translation>Room’s s&amp;creen</translation>
    </message>
    <message>
        <source>S&amp;wap the screens…</source>
        <translation>S&amp;wap the screens…</translation>
    </message>
    <message>
        <source>Size of the roo&amp;m…</source>
        <translation>Size of the roo&amp;m…</translation>
    </message>
    <message>
        <source>Brigh&amp;t room: dark on light</source>
        <translation>Brigh&amp;t room: dark on light</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Black</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Freeze</translation>
    </message>
    <message>
        <source>B&amp;ack to the picture</source>
        <translation>B&amp;ack to the picture</translation>
    </message>
    <message>
        <source>N&amp;ext view: matrix, row, cell</source>
        <translation>N&amp;ext view: matrix, row, cell</translation>
    </message>
    <message>
        <source>Next spot&amp;light: row, column, cell, none</source>
        <translation>Next spot&amp;light: row, column, cell, none</translation>
    </message>
    <message>
        <source>Reveal col&amp;umn by column</source>
        <translation>Reveal col&amp;umn by column</translation>
    </message>
    <message>
        <source>&amp;Hide present ratings before the vote</source>
        <translation>&amp;Hide present ratings before the vote</translation>
    </message>
    <message>
        <source>Console or &amp;picture in front</source>
        <translation>Console or &amp;picture in front</translation>
    </message>
</context>
<context>
    <name>atlas::RoomPreview</name>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>one row at a time (M)</source>
        <translation>one row at a time (M)</translation>
    </message>
    <message>
        <source>one cell at a time (M)</source>
        <translation>one cell at a time (M)</translation>
    </message>
    <message>
        <source>seats no farther than %1 m</source>
        <translation>seats no farther than %1 m</translation>
    </message>
    <message>
        <source>a picture of %1 m</source>
        <translation>a picture of %1 m</translation>
    </message>
    <message>
        <source>From the last row (%1 m) the smallest type fills %2′ (minutes of arc); %3′ can be read. What helps: %4.</source>
        <translation>From the last row (%1 m) the smallest type fills %2′ (minutes of arc); %3′ can be read. What helps: %4.</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between what helps</comment>
        <translation>, or </translation>
    </message>
</context>
<context>
    <name>atlas::RoomStage</name>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>The screens show the same picture: the room sees this one.</source>
        <translation>The screens show the same picture: the room sees this one.</translation>
    </message>
    <message>
        <source>There is one screen: if it is projected, the room sees it.</source>
        <translation>There is one screen: if it is projected, the room sees it.</translation>
    </message>
    <message>
        <source>Room’s &amp;picture</source>
        <translation>Room’s &amp;picture</translation>
    </message>
    <message>
        <source>Conso&amp;le: nobody looks</source>
        <translation>Conso&amp;le: nobody looks</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Swap the screens</translation>
    </message>
    <message>
        <source>The room’s picture goes to “%1”, this console to “%2”. Does the room look at “%1”?</source>
        <translation>The room’s picture goes to “%1”, this console to “%2”. Does the room look at “%1”?</translation>
    </message>
    <message>
        <source>Whoever looks at “%1” will read hidden counts and notes there.</source>
        <translation>Whoever looks at “%1” will read hidden counts and notes there.</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Swap</translation>
    </message>
    <message>
        <source>From now on the room sees this screen: its picture stands in front. %1 brings the console and takes it away again.</source>
        <translation>From now on the room sees this screen: its picture stands in front. %1 brings the console and takes it away again.</translation>
    </message>
    <message>
        <source>No projector: the room sees nothing. Its picture comes back by itself with the projector; to go on with one screen, choose it under Room, Room’s screen.</source>
        <translation>No projector: the room sees nothing. Its picture comes back by itself with the projector; to go on with one screen, choose it under Room, Room’s screen.</translation>
    </message>
    <message>
        <source>Mirrored screens: the room sees this console.</source>
        <translation>Mirrored screens: the room sees this console.</translation>
    </message>
    <message>
        <source>One screen: if it is projected, the room sees this console.</source>
        <translation>One screen: if it is projected, the room sees this console.</translation>
    </message>
    <message>
        <source>%1 puts its picture in front.</source>
        <translation>%1 puts its picture in front.</translation>
    </message>
    <message>
        <source>The room sees this console: it stands on the room’s screen. %1 puts both windows right.</source>
        <translation>The room sees this console: it stands on the room’s screen. %1 puts both windows right.</translation>
    </message>
    <message>
        <source>The room’s window is closed. %1 opens it.</source>
        <translation>The room’s window is closed. %1 opens it.</translation>
    </message>
    <message>
        <source>The room sees its picture on “%1”.</source>
        <translation>The room sees its picture on “%1”.</translation>
    </message>
    <message>
        <source>With “Room’s picture” that fills the screen; the keys work as ever, and %1 brings the console, with hidden counts and notes, and takes it away again.</source>
        <translation>With “Room’s picture” that fills the screen; the keys work as ever, and %1 brings the console, with hidden counts and notes, and takes it away again.</translation>
    </message>
</context>
<context>
    <name>atlas::RoomStatus</name>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
</context>
<context>
    <name>atlas::RoomTools</name>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>No spotlight</source>
        <translation>No spotlight</translation>
    </message>
    <message>
        <source>On the row</source>
        <translation>On the row</translation>
    </message>
    <message>
        <source>On the column</source>
        <translation>On the column</translation>
    </message>
    <message>
        <source>On the cell</source>
        <translation>On the cell</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>By column</translation>
    </message>
    <message>
        <source>Hide ratings</source>
        <translation>Hide ratings</translation>
    </message>
    <message>
        <source>%1 (next: %2)</source>
        <translation>%1 (next: %2)</translation>
    </message>
</context>
<context>
    <name>atlas::ScaleReader</name>
    <message>
        <source>The description of the rating scales is damaged. Choose another file, or install again.</source>
        <translation>The description of the rating scales is damaged. Choose another file, or install again.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchBox</name>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nothing found. Try fewer or shorter words.</translation>
    </message>
    <message>
        <source>Search… %1</source>
        <translation>Search… %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place in the list of what was found</comment>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>Search job families, themes, competences, domains, jobs and courses</source>
        <translation>Search job families, themes, competences, domains, jobs and courses</translation>
    </message>
    <message>
        <source>The first %1 of %2 places. Add a word to find fewer.</source>
        <translation>The first %1 of %2 places. Add a word to find fewer.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchModel</name>
    <message>
        <source>Competence · %1</source>
        <translation>Competence · %1</translation>
    </message>
    <message>
        <source>Domain · %1</source>
        <translation>Domain · %1</translation>
    </message>
    <message>
        <source>Cell · %1</source>
        <translation>Cell · %1</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Job of the AI producers · %1</source>
        <translation>Job of the AI producers · %1</translation>
    </message>
    <message>
        <source>Skill to be trained · %1</source>
        <translation>Skill to be trained · %1</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Course · %1</translation>
    </message>
    <message>
        <source>Sub-competence · %1 · %2</source>
        <translation>Sub-competence · %1 · %2</translation>
    </message>
    <message>
        <source>Theme of all families · %1</source>
        <translation>Theme of all families · %1</translation>
    </message>
</context>
<context>
    <name>atlas::SessionMenus</name>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Timer runs</source>
        <translation>&amp;Timer runs</translation>
    </message>
    <message>
        <source>&amp;Participants…</source>
        <translation>&amp;Participants…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Minutes…</translation>
    </message>
    <message>
        <source>&amp;End the workshop</source>
        <translation>&amp;End the workshop</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>P&amp;ark for later</source>
        <translation>P&amp;ark for later</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Open again</translation>
    </message>
</context>
<context>
    <name>atlas::SessionPanel</name>
    <message>
        <source>For you alone: the room never sees these.</source>
        <translation>For you alone: the room never sees these.</translation>
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
        <translation>The time for this item is over.</translation>
    </message>
    <message>
        <source>Time left for this item</source>
        <translation>Time left for this item</translation>
    </message>
    <message>
        <source>Time left for this item: %1</source>
        <translation>Time left for this item: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 in all · paused</source>
        <translation>%1 in all · paused</translation>
    </message>
</context>
<context>
    <name>atlas::SettingsDialog</name>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Ask for a reason on each change</translation>
    </message>
    <message>
        <source>The folder &amp;used last</source>
        <translation>The folder &amp;used last</translation>
    </message>
    <message>
        <source>Al&amp;ways this folder:</source>
        <translation>Al&amp;ways this folder:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>After each change of a rating a small window asks why. It can be left empty.</source>
        <translation>After each change of a rating a small window asks why. It can be left empty.</translation>
    </message>
    <message>
        <source>&amp;Langue / Language:</source>
        <translation>&amp;Langue / Language:</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal:</source>
        <translation>Your &amp;name in the journal:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation>Si&amp;ze of the text:</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Folder for exports</translation>
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
        <translation>For a spreadsheet (words and weights)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Exports start in:</source>
        <translation>Exports start in:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Paper:</translation>
    </message>
    <message>
        <source>&amp;CSV files:</source>
        <translation>&amp;CSV files:</translation>
    </message>
    <message>
        <source>Dark, for a room with the blinds down</source>
        <translation>Dark, for a room with the blinds down</translation>
    </message>
    <message>
        <source>Bright, for a room in daylight</source>
        <translation>Bright, for a room in daylight</translation>
    </message>
    <message>
        <source>S&amp;ize of the room…</source>
        <translation>S&amp;ize of the room…</translation>
    </message>
    <message>
        <source>How wide the picture is and how far the last row sits, for the screens connected now.</source>
        <translation>How wide the picture is and how far the last row sits, for the screens connected now.</translation>
    </message>
    <message>
        <source>The pr&amp;ojector’s picture:</source>
        <translation>The pr&amp;ojector’s picture:</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Nothing can be written into this folder. Choose another one.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>There is no such folder. Choose one that exists.</translation>
    </message>
    <message>
        <source>For exchange (codes, for other programs)</source>
        <translation>For exchange (codes, for other programs)</translation>
    </message>
</context>
<context>
    <name>atlas::ShortcutList</name>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+wheel</translation>
    </message>
    <message>
        <source>In the heatmap</source>
        <translation>In the heatmap</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift select a range</source>
        <translation>Go from cell to cell; with Shift select a range</translation>
    </message>
    <message>
        <source>One level up or down</source>
        <translation>One level up or down</translation>
    </message>
    <message>
        <source>Set a level, from the lowest to the highest</source>
        <translation>Set a level, from the lowest to the highest</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Choose from the list of levels</source>
        <translation>Choose from the list of levels</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Go to the cell that the entry stands for</source>
        <translation>Go to the cell that the entry stands for</translation>
    </message>
    <message>
        <source>Collapse or expand a group, when its title is chosen</source>
        <translation>Collapse or expand a group, when its title is chosen</translation>
    </message>
    <message>
        <source>First or last entry of a chart</source>
        <translation>First or last entry of a chart</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Leave the search</translation>
    </message>
    <message>
        <source>Move an item of the agenda up or down</source>
        <translation>Move an item of the agenda up or down</translation>
    </message>
    <message>
        <source>Tick a cell to put on the agenda</source>
        <translation>Tick a cell to put on the agenda</translation>
    </message>
    <message>
        <source>Accept the reason that is asked for</source>
        <translation>Accept the reason that is asked for</translation>
    </message>
    <message>
        <source>Workshop console: %1</source>
        <translation>Workshop console: %1</translation>
    </message>
    <message>
        <source>In panels, lists, charts and the search</source>
        <translation>In panels, lists, charts and the search</translation>
    </message>
    <message>
        <source>Move the line between two panels, when Tab has reached it</source>
        <translation>Move the line between two panels, when Tab has reached it</translation>
    </message>
    <message>
        <source>Marginal impact (n/a)</source>
        <translation>Marginal impact (n/a)</translation>
    </message>
</context>
<context>
    <name>atlas::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>atlas::SimilarityBoard</name>
    <message>
        <source>Sorting by similarity was stopped.</source>
        <translation>Sorting by similarity was stopped.</translation>
    </message>
</context>
<context>
    <name>atlas::SimilarityPage</name>
    <message>
        <source>Keep families together</source>
        <translation>Keep families together</translation>
    </message>
    <message>
        <source>Resembling domains</source>
        <translation>Resembling domains</translation>
    </message>
    <message>
        <source>How alike the ratings of two domains are, from 0 to 100%: a base for moves from job to job. It compares ratings, not people.</source>
        <translation>How alike the ratings of two domains are, from 0 to 100%: a base for moves from job to job. It compares ratings, not people.</translation>
    </message>
    <message>
        <source>Similarity of every pair of domains</source>
        <translation>Similarity of every pair of domains</translation>
    </message>
    <message>
        <source>Moving from one to another</source>
        <translation>Moving from one to another</translation>
    </message>
    <message>
        <source>Ranked pairs</source>
        <translation>Ranked pairs</translation>
    </message>
    <message>
        <source>By themes</source>
        <translation>By themes</translation>
    </message>
    <message>
        <source>By equal labels</source>
        <translation>By equal labels</translation>
    </message>
    <message>
        <source>Compares the median of each skill theme: any two domains.</source>
        <translation>Compares the median of each skill theme: any two domains.</translation>
    </message>
    <message>
        <source>Compares sub-competences of the same label: domains of one family, and others where labels recur.</source>
        <translation>Compares sub-competences of the same label: domains of one family, and others where labels recur.</translation>
    </message>
    <message>
        <source>Order of the study</source>
        <translation>Order of the study</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>By label</translation>
    </message>
    <message>
        <source>Alike together, with the tree</source>
        <translation>Alike together, with the tree</translation>
    </message>
    <message>
        <source>Order of the domains</source>
        <translation>Order of the domains</translation>
    </message>
    <message>
        <source>The domains are being compared…</source>
        <translation>The domains are being compared…</translation>
    </message>
    <message numerus="yes">
        <source>The most alike first; at the end those that rest on fewer than %n themes or labels.</source>
        <translation>
            <numerusform>The most alike first; at the end those that rest on fewer than %n theme or label.</numerusform>
            <numerusform>The most alike first; at the end those that rest on fewer than %n themes or labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n pairs</source>
        <translation>
            <numerusform>the first %1 of %n pair</numerusform>
            <numerusform>the first %1 of %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hollow place rests on fewer than %n themes or labels, their number in brackets where there is room.</source>
        <translation>
            <numerusform>A hollow place rests on fewer than %n theme or label, their number in brackets where there is room.</numerusform>
            <numerusform>A hollow place rests on fewer than %n themes or labels, their number in brackets where there is room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An empty place: fewer than %n carry a level in both, as where all ratings of a domain are marginal.</source>
        <translation>
            <numerusform>An empty place: fewer than %n carries a level in both, as where all ratings of a domain are marginal.</numerusform>
            <numerusform>An empty place: fewer than %n carry a level in both, as where all ratings of a domain are marginal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SnapshotStore</name>
    <message>
        <source>A version is read-only. Change the present in the main window, or restore this version there.</source>
        <translation>A version is read-only. Change the present in the main window, or restore this version there.</translation>
    </message>
</context>
<context>
    <name>atlas::StagePanel</name>
    <message>
        <source>This cell is no longer in the atlas.</source>
        <translation>This cell is no longer in the atlas.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>now: %1</translation>
    </message>
</context>
<context>
    <name>atlas::Storage</name>
    <message numerus="yes">
        <source>… and %n more of the same kind.</source>
        <translation>
            <numerusform>… and %n more of the same kind.</numerusform>
            <numerusform>… and %n more of the same kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>The file itself is damaged: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the table “%2” refers to an entry of “%3” that is missing.</source>
        <translation>Entry %1 of the table “%2” refers to an entry of “%3” that is missing.</translation>
    </message>
    <message>
        <source>Family “%1”, column “%2”: a rating belongs to a row that is missing (number %3).</source>
        <translation>Family “%1”, column “%2”: a rating belongs to a row that is missing (number %3).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”: a rating belongs to a column that is missing (number %3).</source>
        <translation>Family “%1”, row “%2”: a rating belongs to a column that is missing (number %3).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”: a rating stands in the column “%3” of another family, “%4”.</source>
        <translation>Family “%1”, row “%2”: a rating stands in the column “%3” of another family, “%4”.</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”: the scale has no level “%4”.</source>
        <translation>Family “%1”, row “%2”, column “%3”: the scale has no level “%4”.</translation>
    </message>
    <message>
        <source>Version “%1”, family “%2”, row “%3”, column “%4”: the rating “%5” does not belong there.</source>
        <translation>Version “%1”, family “%2”, row “%3”, column “%4”: the rating “%5” does not belong there.</translation>
    </message>
    <message>
        <source>Job “%1” of the AI producers: the scale has no level “%2”.</source>
        <translation>Job “%1” of the AI producers: the scale has no level “%2”.</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”: the cell is missing.</source>
        <translation>Family “%1”, row “%2”, column “%3”: the cell is missing.</translation>
    </message>
    <message>
        <source>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</source>
        <translation>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere and cannot be changed here. Close it there, then open it again.</source>
        <translation>“%1” is open elsewhere and cannot be changed here. Close it there, then open it again.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only. To change it, save a copy and open that.</source>
        <translation>“%1” was opened for reading only. To change it, save a copy and open that.</translation>
    </message>
    <message>
        <source>“%1” is the file that you have open. Choose another name for the copy.</source>
        <translation>“%1” is the file that you have open. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>“%1” cannot be stored, since its content contradicts itself. Nothing was written.</source>
        <translation>“%1” cannot be stored, since its content contradicts itself. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” has no such rating on its scale. Choose one of the levels in the legend.</source>
        <translation>“%1” has no such rating on its scale. Choose one of the levels in the legend.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime, so nothing was stored. Open the file again to see its present state, then make your change.</source>
        <translation>“%1” was changed elsewhere in the meantime, so nothing was stored. Open the file again to see its present state, then make your change.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>There is no folder “%1”. Make it first, or choose another.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be replaced. Choose another name.</source>
        <translation>“%1” is no file that can be replaced. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1” exists already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is protected and was left as it is. Choose another name.</source>
        <translation>“%1” is protected and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is open and cannot be replaced. Close it or choose another name.</source>
        <translation>“%1” is open and cannot be replaced. Close it or choose another name.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”. Choose another.</source>
        <translation>Nothing can be written to the folder “%1”. Choose another.</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the disk; nothing was changed. Check that the disk is not full.</source>
        <translation>“%1” could not be brought to the disk; nothing was changed. Check that the disk is not full.</translation>
    </message>
    <message>
        <source>“%1” could not be written; what was there before is unchanged. Close other programs that use it, or choose another name.</source>
        <translation>“%1” could not be written; what was there before is unchanged. Close other programs that use it, or choose another name.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is protected. Save a copy somewhere else.</source>
        <translation>“%1” cannot be written: the file or its folder is protected. Save a copy somewhere else.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait a moment and try again.</source>
        <translation>Another program is writing to “%1”. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was changed. Free some space and try again.</source>
        <translation>The disk that holds “%1” is full; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder is still there and that you may write to it.</source>
        <translation>“%1” cannot be opened. Check that its folder is still there and that you may write to it.</translation>
    </message>
    <message>
        <source>“%1” cannot take this content, since it contradicts itself. Nothing was stored.</source>
        <translation>“%1” cannot take this content, since it contradicts itself. Nothing was stored.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that its disk or network drive is connected, and try again.</source>
        <translation>“%1” could not be read or written. Check that its disk or network drive is connected, and try again.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open your latest backup or copy of it instead.</source>
        <translation>“%1” is damaged and was left as it is. Open your latest backup or copy of it instead.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted while it was open; nothing was changed. Save a copy of what you see, then open the file again.</source>
        <translation>“%1” was moved, replaced or deleted while it was open; nothing was changed. Save a copy of what you see, then open the file again.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be undone, but the file is protected. Copy it, with the file of the same name ending in “-journal”, to a folder where you may write, and open it there.</source>
        <translation>The last change to “%1” was interrupted and has to be undone, but the file is protected. Copy it, with the file of the same name ending in “-journal”, to a folder where you may write, and open it there.</translation>
    </message>
    <message>
        <source>“%1” is not an atlas and was left as it is. Choose a file that Competence Atlas has made (.atlas).</source>
        <translation>“%1” is not an atlas and was left as it is. Choose a file that Competence Atlas has made (.atlas).</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</source>
        <translation>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</translation>
    </message>
    <message>
        <source>The study’s own version is missing.</source>
        <translation>The study’s own version is missing.</translation>
    </message>
    <message>
        <source>“%1” does not hold this version. Open the file again to see its present state.</source>
        <translation>“%1” does not hold this version. Open the file again to see its present state.</translation>
    </message>
    <message>
        <source>“%1” does not hold the cell or row that was changed. Open the file again to see its present state.</source>
        <translation>“%1” does not hold the cell or row that was changed. Open the file again to see its present state.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>There is a version “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>The version has no name yet. Enter one.</source>
        <translation>The version has no name yet. Enter one.</translation>
    </message>
    <message>
        <source>“%1” does not hold this workshop or this item of its agenda. Open the file again to see its present state.</source>
        <translation>“%1” does not hold this workshop or this item of its agenda. Open the file again to see its present state.</translation>
    </message>
    <message>
        <source>“%1” does not hold a cell that stands on the agenda. Open the file again to see its present state.</source>
        <translation>“%1” does not hold a cell that stands on the agenda. Open the file again to see its present state.</translation>
    </message>
    <message>
        <source>Workshop “%1”: an agenda item joins the row “%2” and the column “%3” of different families, “%4” and “%5”.</source>
        <translation>Workshop “%1”: an agenda item joins the row “%2” and the column “%3” of different families, “%4” and “%5”.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the scale has no level “%4”.</source>
        <translation>Workshop “%1”, row “%2”, column “%3”: the scale has no level “%4”.</translation>
    </message>
    <message>
        <source>Workshop “%1”: its current item stands on the agenda of another, “%2”.</source>
        <translation>Workshop “%1”: its current item stands on the agenda of another, “%2”.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the item counts as decided, but its decision is missing.</source>
        <translation>Workshop “%1”, row “%2”, column “%3”: the item counts as decided, but its decision is missing.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the item has a decision, but does not count as decided.</source>
        <translation>Workshop “%1”, row “%2”, column “%3”: the item has a decision, but does not count as decided.</translation>
    </message>
    <message>
        <source>Workshop “%1”, row “%2”, column “%3”: the second round of votes comes without a first that was revealed.</source>
        <translation>Workshop “%1”, row “%2”, column “%3”: the second round of votes comes without a first that was revealed.</translation>
    </message>
    <message>
        <source>Workshop “%1”: names stand beside votes, although none were to be kept.</source>
        <translation>Workshop “%1”: names stand beside votes, although none were to be kept.</translation>
    </message>
    <message>
        <source>“%1” is open in an earlier version of Competence Atlas. Close it there and open it again.</source>
        <translation>“%1” is open in an earlier version of Competence Atlas. Close it there and open it again.</translation>
    </message>
    <message>
        <source>%1, on %2, since %3</source>
        <comment>author, computer, time</comment>
        <translation>%1, on %2, since %3</translation>
    </message>
    <message>
        <source>A workshop was changed elsewhere in the meantime, so nothing was stored in “%1”. Open the file again to see its present state, then make your change.</source>
        <translation>A workshop was changed elsewhere in the meantime, so nothing was stored in “%1”. Open the file again to see its present state, then make your change.</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certainty</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Version “%1”: its ratings are not those of all cells (%2 too few).</source>
        <translation>Version “%1”: its ratings are not those of all cells (%2 too few).</translation>
    </message>
    <message>
        <source>Family “%1”, row “%2”, column “%3”</source>
        <translation>Family “%1”, row “%2”, column “%3”</translation>
    </message>
    <message>
        <source>%1: the journal has a gap (%2).</source>
        <translation>%1: the journal has a gap (%2).</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, but the journal leads to %4.</source>
        <translation>%1: the %2 is %3, but the journal leads to %4.</translation>
    </message>
    <message>
        <source>Version “%1” cannot be read.</source>
        <translation>Version “%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to look at it. Check that it may be read and that there is room for temporary files.</source>
        <translation>“%1” could not be copied to look at it. Check that it may be read and that there is room for temporary files.</translation>
    </message>
    <message>
        <source>Families: %1, cells: %2, journal entries: %3, versions: %4, workshops: %5.</source>
        <translation>Families: %1, cells: %2, journal entries: %3, versions: %4, workshops: %5.</translation>
    </message>
    <message>
        <source>properties of the atlas</source>
        <translation>properties of the atlas</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>scales</translation>
    </message>
    <message>
        <source>levels of scales</source>
        <translation>levels of scales</translation>
    </message>
    <message>
        <source>families</source>
        <translation>families</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domains</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>sub-competences</source>
        <translation>sub-competences</translation>
    </message>
    <message>
        <source>skill themes</source>
        <translation>skill themes</translation>
    </message>
    <message>
        <source>themes of sub-competences</source>
        <translation>themes of sub-competences</translation>
    </message>
    <message>
        <source>jobs of the AI producers</source>
        <translation>jobs of the AI producers</translation>
    </message>
    <message>
        <source>training formats</source>
        <translation>training formats</translation>
    </message>
    <message>
        <source>skills to train</source>
        <translation>skills to train</translation>
    </message>
    <message>
        <source>formats of skills to train</source>
        <translation>formats of skills to train</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>journal entries</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>ratings</translation>
    </message>
    <message>
        <source>ratings of versions</source>
        <translation>ratings of versions</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>workshops</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>agenda items</translation>
    </message>
    <message>
        <source>rounds of votes</source>
        <translation>rounds of votes</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>votes under a pseudonym</source>
        <translation>votes under a pseudonym</translation>
    </message>
    <message>
        <source>comments of voters</source>
        <translation>comments of voters</translation>
    </message>
    <message>
        <source>Nothing of this kind can be read: %1.</source>
        <translation>Nothing of this kind can be read: %1.</translation>
    </message>
    <message>
        <source>Some pages cannot be read (%1); what could be reached is kept.</source>
        <translation>Some pages cannot be read (%1); what could be reached is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not sound and are left out (%1).</source>
        <translation>
            <numerusform>%n entry was not sound and is left out (%1).</numerusform>
            <numerusform>%n entries were not sound and are left out (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study’s own version was missing.</source>
        <translation>The study’s own version was missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings could not be read; they are as the journal and the study have them.</source>
        <translation>
            <numerusform>%n rating could not be read; it is as the journal and the study have it.</numerusform>
            <numerusform>%n ratings could not be read; they are as the journal and the study have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are lost: their cells are not rated now.</source>
        <translation>
            <numerusform>%n rating is lost: its cell is not rated now.</numerusform>
            <numerusform>%n ratings are lost: their cells are not rated now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version “%1”: %n ratings could not be read; they are worked out from the journal and the present, without their reasons.</source>
        <translation>
            <numerusform>Version “%1”: %n rating could not be read; it is worked out from the journal and the present, without its reason.</numerusform>
            <numerusform>Version “%1”: %n ratings could not be read; they are worked out from the journal and the present, without their reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version “%1”: %n ratings are lost: their cells are not rated in it.</source>
        <translation>
            <numerusform>Version “%1”: %n rating is lost: its cell is not rated in it.</numerusform>
            <numerusform>Version “%1”: %n ratings are lost: their cells are not rated in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>They contradict themselves and are left out: %1.</source>
        <translation>They contradict themselves and are left out: %1.</translation>
    </message>
    <message>
        <source>Workshop “%1” contradicts itself and is left out.</source>
        <translation>Workshop “%1” contradicts itself and is left out.</translation>
    </message>
    <message>
        <source>“%1” is the damaged file, which stays as it is. Choose another name for what is recovered.</source>
        <translation>“%1” is the damaged file, which stays as it is. Choose another name for what is recovered.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file. Free some space.</source>
        <translation>There is no room for a temporary file. Free some space.</translation>
    </message>
    <message>
        <source>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing was stored; choose what to do with the two.</source>
        <translation>“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing was stored; choose what to do with the two.</translation>
    </message>
    <message>
        <source>“%1” is of an earlier version of Competence Atlas now. Close this window, then open the file.</source>
        <translation>“%1” is of an earlier version of Competence Atlas now. Close this window, then open the file.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: the atlas can be read, not changed. Free some space, then open it again.</source>
        <translation>The disk that holds “%1” is full: the atlas can be read, not changed. Free some space, then open it again.</translation>
    </message>
    <message>
        <source>The disk or network drive that holds “%1” reports a fault: the atlas can be read, not changed. Check the drive, or save a copy on another.</source>
        <translation>The disk or network drive that holds “%1” reports a fault: the atlas can be read, not changed. Check the drive, or save a copy on another.</translation>
    </message>
    <message>
        <source>The name “%1” is too long: what is kept beside an atlas while it is changed does not fit, so that it can only be read. Give the file a shorter name, or save a copy under one.</source>
        <translation>The name “%1” is too long: what is kept beside an atlas while it is changed does not fit, so that it can only be read. Give the file a shorter name, or save a copy under one.</translation>
    </message>
    <message>
        <source>Beside “%1” there is a file “%2”, which would be taken for a part of it. It was left as it is. Move it elsewhere, or choose another name.</source>
        <translation>Beside “%1” there is a file “%2”, which would be taken for a part of it. It was left as it is. Move it elsewhere, or choose another name.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Free some space and try again.</source>
        <translation>The disk that holds “%1” is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>“%1” is written, but its disk reports a fault. Save a copy on another disk.</source>
        <translation>“%1” is written, but its disk reports a fault. Save a copy on another disk.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be undone, but its disk is full. Free some space and open it again.</source>
        <translation>The last change to “%1” was interrupted and has to be undone, but its disk is full. Free some space and open it again.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted: look for it by another name or in another folder.</source>
        <translation>There is no file “%1”. It may have been moved, renamed or deleted: look for it by another name or in another folder.</translation>
    </message>
    <message>
        <source>Beside “%1” lies a journal, “%2”, that names another file. It was not followed, and nothing was changed. Move the journal to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</source>
        <translation>Beside “%1” lies a journal, “%2”, that names another file. It was not followed, and nothing was changed. Move the journal to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which is no journal of an interrupted change of this file. It was not followed, and nothing was changed. Move it to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</source>
        <translation>Beside “%1” lies “%2”, which is no journal of an interrupted change of this file. It was not followed, and nothing was changed. Move it to another folder, then open the atlas again; if both were sent to you, ask the sender about it.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, with changes that another program made or that belong to another file. They were not followed, and nothing was changed. Close that other program, or move the file to another folder, then open the atlas again.</source>
        <translation>Beside “%1” lies “%2”, with changes that another program made or that belong to another file. They were not followed, and nothing was changed. Close that other program, or move the file to another folder, then open the atlas again.</translation>
    </message>
    <message>
        <source>“%1” has a structure that no version of Competence Atlas makes (%2) and was left as it is. If it was sent to you, ask the sender about it; otherwise open your latest backup or copy of it instead.</source>
        <translation>“%1” has a structure that no version of Competence Atlas makes (%2) and was left as it is. If it was sent to you, ask the sender about it; otherwise open your latest backup or copy of it instead.</translation>
    </message>
    <message>
        <source>“%1” did not keep what was written to it, so nothing was stored. Save a copy of what you see, and go on with that.</source>
        <translation>“%1” did not keep what was written to it, so nothing was stored. Save a copy of what you see, and go on with that.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scales</source>
        <translation>
            <numerusform>%Ln scale</numerusform>
            <numerusform>%Ln scales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels on all scales</source>
        <translation>
            <numerusform>%Ln level on all scales</numerusform>
            <numerusform>%Ln levels on all scales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels on one scale</source>
        <translation>
            <numerusform>%Ln level on one scale</numerusform>
            <numerusform>%Ln levels on one scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job families</source>
        <translation>
            <numerusform>%Ln job family</numerusform>
            <numerusform>%Ln job families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity domains</source>
        <translation>
            <numerusform>%Ln activity domain</numerusform>
            <numerusform>%Ln activity domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln competences</source>
        <translation>
            <numerusform>%Ln competence</numerusform>
            <numerusform>%Ln competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-competences</source>
        <translation>
            <numerusform>%Ln sub-competence</numerusform>
            <numerusform>%Ln sub-competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill themes</source>
        <translation>
            <numerusform>%Ln skill theme</numerusform>
            <numerusform>%Ln skill themes</numerusform>
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
            <numerusform>%Ln rating in versions</numerusform>
            <numerusform>%Ln ratings in versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entries</source>
        <translation>
            <numerusform>%Ln journal entry</numerusform>
            <numerusform>%Ln journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshops</source>
        <translation>
            <numerusform>%Ln workshop</numerusform>
            <numerusform>%Ln workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agenda items</source>
        <translation>
            <numerusform>%Ln agenda item</numerusform>
            <numerusform>%Ln agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in workshops</source>
        <translation>
            <numerusform>%Ln answer in workshops</numerusform>
            <numerusform>%Ln answers in workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in a table of the study</source>
        <translation>
            <numerusform>%Ln row in a table of the study</numerusform>
            <numerusform>%Ln rows in a table of the study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters in a label or name</source>
        <translation>
            <numerusform>%Ln character in a label or name</numerusform>
            <numerusform>%Ln characters in a label or name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters in one text</source>
        <translation>
            <numerusform>%Ln character in one text</numerusform>
            <numerusform>%Ln characters in one text</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds more than %2, the most that Competence Atlas takes. Nothing was changed.</source>
        <translation>“%1” holds more than %2, the most that Competence Atlas takes. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %Ln characters, the most that Competence Atlas takes there. Nothing was stored; shorten it.</source>
        <translation>
            <numerusform>A text has more than %Ln character, the most that Competence Atlas takes there. Nothing was stored; shorten it.</numerusform>
            <numerusform>A text has more than %Ln characters, the most that Competence Atlas takes there. Nothing was stored; shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the table “%2”: what stands under “%3” is of another kind than belongs there, or longer than the program takes.</source>
        <translation>Entry %1 of the table “%2”: what stands under “%3” is of another kind than belongs there, or longer than the program takes.</translation>
    </message>
    <message>
        <source>The folder of “%1” locks no files, as some network drives do. Two people could change the atlas at once without knowing, so that it can only be read there. To change it, save a copy on this computer.</source>
        <translation>The folder of “%1” locks no files, as some network drives do. Two people could change the atlas at once without knowing, so that it can only be read there. To change it, save a copy on this computer.</translation>
    </message>
    <message>
        <source>There is no job family in it.</source>
        <translation>There is no job family in it.</translation>
    </message>
    <message>
        <source>The numbers in the table “%1” leave none for further entries: nothing more can be stored in it. Recovering the atlas into a new file gives them anew.</source>
        <translation>The numbers in the table “%1” leave none for further entries: nothing more can be stored in it. Recovering the atlas into a new file gives them anew.</translation>
    </message>
    <message>
        <source>Numbers that were out of all bounds are given anew, in the same order (%1).</source>
        <translation>Numbers that were out of all bounds are given anew, in the same order (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n values were of no use and are left out; the entries are kept without them (%1).</source>
        <translation>
            <numerusform>%n value was of no use and is left out; the entry is kept without it (%1).</numerusform>
            <numerusform>%n values were of no use and are left out; the entries are kept without them (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long and are cut off (%1).</source>
        <translation>
            <numerusform>%n text was too long and is cut off (%1).</numerusform>
            <numerusform>%n texts were too long and are cut off (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change to “%1” seems to have been interrupted, but what “%2” would put back gives no sound atlas. It was not followed, and nothing was changed. If both were sent to you, ask the sender about it; otherwise recover what is sound into a new file, or move “%2” to another folder and open the atlas again.</source>
        <translation>The last change to “%1” seems to have been interrupted, but what “%2” would put back gives no sound atlas. It was not followed, and nothing was changed. If both were sent to you, ask the sender about it; otherwise recover what is sound into a new file, or move “%2” to another folder and open the atlas again.</translation>
    </message>
    <message>
        <source>“%1” has no number left for what comes next, so nothing was stored. Recover it into a new file, which gives the numbers anew, and go on with that.</source>
        <translation>“%1” has no number left for what comes next, so nothing was stored. Recover it into a new file, which gives the numbers anew, and go on with that.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gigabytes</source>
        <translation>
            <numerusform>%Ln gigabyte</numerusform>
            <numerusform>%Ln gigabytes</numerusform>
        </translation>
    </message>
    <message>
        <source>scales of versions</source>
        <translation>scales of versions</translation>
    </message>
    <message>
        <source>levels of versions</source>
        <translation>levels of versions</translation>
    </message>
    <message>
        <source>families of versions</source>
        <translation>families of versions</translation>
    </message>
    <message>
        <source>domains of versions</source>
        <translation>domains of versions</translation>
    </message>
    <message>
        <source>competences of versions</source>
        <translation>competences of versions</translation>
    </message>
    <message>
        <source>sub-competences of versions</source>
        <translation>sub-competences of versions</translation>
    </message>
    <message>
        <source>Two levels of a scale have the code “%1”. Give one of them another code.</source>
        <translation>Two levels of a scale have the code “%1”. Give one of them another code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows and columns in versions</source>
        <translation>
            <numerusform>%Ln row or column in versions</numerusform>
            <numerusform>%Ln rows and columns in versions</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was last changed by a later version of Competence Atlas, which keeps more in it than this one shows: the atlas can be read here, not changed. Install that version to change it.</source>
        <translation>“%1” was last changed by a later version of Competence Atlas, which keeps more in it than this one shows: the atlas can be read here, not changed. Install that version to change it.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than Competence Atlas takes: only the first %Ln were read (%1).</source>
        <translation>
            <numerusform>There are more than Competence Atlas takes: only the first was read (%1).</numerusform>
            <numerusform>There are more than Competence Atlas takes: only the first %Ln were read (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Job family “%1” makes more cells than Competence Atlas takes and is left out.</source>
        <translation>Job family “%1” makes more cells than Competence Atlas takes and is left out.</translation>
    </message>
</context>
<context>
    <name>atlas::StudyReader</name>
    <message>
        <source>The study that comes with the application is damaged. Install the application again.</source>
        <translation>The study that comes with the application is damaged. Install the application again.</translation>
    </message>
</context>
<context>
    <name>atlas::StudyTableExport</name>
    <message>
        <source>producer-jobs</source>
        <comment>name of a file</comment>
        <translation>producer-jobs</translation>
    </message>
    <message>
        <source>training-formats</source>
        <comment>name of a file</comment>
        <translation>training-formats</translation>
    </message>
    <message>
        <source>training-offers</source>
        <comment>name of a file</comment>
        <translation>training-offers</translation>
    </message>
</context>
<context>
    <name>atlas::TablePage</name>
    <message>
        <source>Filter the rows…</source>
        <translation>Filter the rows…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Click to sort; click again to turn the order, and once more for the order of the study.</source>
        <translation>Click to sort; click again to turn the order, and once more for the order of the study.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Sort by this column</translation>
    </message>
    <message>
        <source>In the order of the study</source>
        <translation>In the order of the study</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sorted by %1, ascending</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sorted by %1, descending</translation>
    </message>
</context>
<context>
    <name>atlas::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>No theme</translation>
    </message>
</context>
<context>
    <name>atlas::ThemeReader</name>
    <message>
        <source>The themes that come with the application are damaged. Install the application again.</source>
        <translation>The themes that come with the application are damaged. Install the application again.</translation>
    </message>
</context>
<context>
    <name>atlas::TourCard</name>
    <message>
        <source>Skip the tour</source>
        <translation>Skip the tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Tour, step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>atlas::TrainingFormatModel</name>
    <message>
        <source>%1: suits “%2”</source>
        <translation>%1: suits “%2”</translation>
    </message>
    <message>
        <source>%1: not proposed</source>
        <translation>%1: not proposed</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
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
        <translation>Eligible for the personal training account (CPF)</translation>
    </message>
    <message>
        <source>Entered in the national register of certifications (RNCP)</source>
        <translation>Entered in the national register of certifications (RNCP)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <translation>Decision</translation>
    </message>
    <message>
        <source>Level and reason are typed in the console. Bring it to the front? If this screen is projected, the room then sees hidden counts and notes.</source>
        <translation>Level and reason are typed in the console. Bring it to the front? If this screen is projected, the room then sees hidden counts and notes.</translation>
    </message>
    <message>
        <source>%1 brings the console; the picture comes back when the decision is recorded, or with %2. %3 stays with the picture. Other keys do nothing here.</source>
        <translation>%1 brings the console; the picture comes back when the decision is recorded, or with %2. %3 stays with the picture. Other keys do nothing here.</translation>
    </message>
    <message>
        <source>To the console</source>
        <translation>To the console</translation>
    </message>
    <message>
        <source>Stay with the picture</source>
        <translation>Stay with the picture</translation>
    </message>
</context>
<context>
    <name>atlas::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>atlas::Version</name>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
</context>
<context>
    <name>atlas::VersionChangeModel</name>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
    <message>
        <source>Sub-competence</source>
        <translation>Sub-competence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>When (local time)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>atlas::VersionFinder</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no version “%1”; give one of %2.</source>
        <translation>There is no version “%1”; give one of %2.</translation>
    </message>
    <message>
        <source>There are no versions to compare here. Name an atlas FILE that has some.</source>
        <translation>There are no versions to compare here. Name an atlas FILE that has some.</translation>
    </message>
</context>
<context>
    <name>atlas::VersionModel</name>
    <message>
        <source>as published</source>
        <translation>as published</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Named on (local time)</source>
        <translation>Named on (local time)</translation>
    </message>
</context>
<context>
    <name>atlas::VersionWindow</name>
    <message>
        <source>%1 — read-only version</source>
        <translation>%1 — read-only version</translation>
    </message>
    <message>
        <source>Version “%1”, to read only</source>
        <translation>Version “%1”, to read only</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>Job family</translation>
    </message>
</context>
<context>
    <name>atlas::VersionsCommand</name>
    <message>
        <source>Lists the versions of an atlas, the oldest first, or keeps its present state as a new one.</source>
        <translation>Lists the versions of an atlas, the oldest first, or keeps its present state as a new one.</translation>
    </message>
    <message>
        <source>Keeps the present ratings and reasons as a version of that name.</source>
        <translation>Keeps the present ratings and reasons as a version of that name.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Prints JSON for other programs.</translation>
    </message>
    <message>
        <source>“%1” is the word for the ratings as they are now; give the version another name.</source>
        <translation>“%1” is the word for the ratings as they are now; give the version another name.</translation>
    </message>
    <message>
        <source>A number such as %1 stands for the version that has it; give the version another name.</source>
        <translation>A number such as %1 stands for the version that has it; give the version another name.</translation>
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
        <translation>A version keeps ratings and reasons as they are at that moment, for good, inside this file.</translation>
    </message>
    <message>
        <source>Name a version…</source>
        <translation>Name a version…</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Open beside</translation>
    </message>
    <message>
        <source>Compare with the present</source>
        <translation>Compare with the present</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version of %1</translation>
    </message>
    <message>
        <source>Name of the version, such as “Committee of 12 March”:</source>
        <translation>Name of the version, such as “Committee of 12 March”:</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Name a version</translation>
    </message>
    <message>
        <source>Restore a version</source>
        <translation>Restore a version</translation>
    </message>
    <message>
        <source>Every rating and reason of all families goes back to “%1”. You can undo this, and the journal keeps what there is now.</source>
        <translation>Every rating and reason of all families goes back to “%1”. You can undo this, and the journal keeps what there is now.</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>atlas::ViewExports</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>CSV table for a spreadsheet (*.csv)</source>
        <translation>CSV table for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>CSV for exchange, RFC 4180 (*.csv)</source>
        <translation>CSV for exchange, RFC 4180 (*.csv)</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
</context>
<context>
    <name>atlas::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Actual size</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Fit to window</translation>
    </message>
    <message>
        <source>&amp;Collapse this competence</source>
        <translation>&amp;Collapse this competence</translation>
    </message>
    <message>
        <source>E&amp;xpand this competence</source>
        <translation>E&amp;xpand this competence</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Collapse all</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expand all</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Details panel</translation>
    </message>
    <message>
        <source>List of fa&amp;milies</source>
        <translation>List of fa&amp;milies</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Back to where the cell was chosen</source>
        <translation>&amp;Back to where the cell was chosen</translation>
    </message>
</context>
<context>
    <name>atlas::VoteConduct</name>
    <message>
        <source>This item is decided. Press O to open it again.</source>
        <translation>This item is decided. Press O to open it again.</translation>
    </message>
    <message>
        <source>There are no votes yet. Count them with the keys 1 to %1, N and A.</source>
        <translation>There are no votes yet. Count them with the keys 1 to %1, N and A.</translation>
    </message>
    <message>
        <source>The votes are revealed. Press S for a second round, or R to hide them again.</source>
        <translation>The votes are revealed. Press S for a second round, or R to hide them again.</translation>
    </message>
    <message>
        <source>Both rounds are over. Press R to hide the votes again, or D to decide.</source>
        <translation>Both rounds are over. Press R to hide the votes again, or D to decide.</translation>
    </message>
    <message>
        <source>The last thing done was no vote on this item. Correct the number beside its level, or undo step by step with %1.</source>
        <translation>The last thing done was no vote on this item. Correct the number beside its level, or undo step by step with %1.</translation>
    </message>
    <message>
        <source>The votes of this round are still hidden. Press R to reveal them first.</source>
        <translation>The votes of this round are still hidden. Press R to reveal them first.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People in the room (0: not said):</source>
        <translation>People in the room (0: not said):</translation>
    </message>
    <message>
        <source>More answers than participants</source>
        <translation>More answers than participants</translation>
    </message>
    <message>
        <source>%1 answers are counted, but %2 participants are in the room. Nothing is revealed yet.</source>
        <translation>%1 answers are counted, but %2 participants are in the room. Nothing is revealed yet.</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Correct the count</translation>
    </message>
    <message>
        <source>We are %1 now</source>
        <translation>We are %1 now</translation>
    </message>
    <message>
        <source>Reveal all the same</source>
        <translation>Reveal all the same</translation>
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
        <translation>&amp;Take back the last vote</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide</source>
        <translation>&amp;Reveal or hide</translation>
    </message>
    <message>
        <source>&amp;Second round</source>
        <translation>&amp;Second round</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Import answers…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decide…</translation>
    </message>
    <message>
        <source>Re&amp;cord the decision</source>
        <translation>Re&amp;cord the decision</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>Count: %1</translation>
    </message>
</context>
<context>
    <name>atlas::VotePanel</name>
    <message>
        <source>Takes answers from ballots that were filled in beforehand, as CSV.</source>
        <translation>Takes answers from ballots that were filled in beforehand, as CSV.</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes: %1</translation>
    </message>
    <message>
        <source>1st round</source>
        <translation>1st round</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Round %1: %2</translation>
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
        <translation>Round %1 · %2</translation>
    </message>
    <message>
        <source>%1, hidden from the room</source>
        <translation>%1, hidden from the room</translation>
    </message>
    <message>
        <source>%1, revealed</source>
        <translation>%1, revealed</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second round</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Import answers…</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Hide again</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>%1 answers, more than the %2 participants</source>
        <translation>%1 answers, more than the %2 participants</translation>
    </message>
    <message>
        <source>After the discussion the room votes once more; both rounds are kept.</source>
        <translation>After the discussion the room votes once more; both rounds are kept.</translation>
    </message>
    <message>
        <source>Takes the votes off the wall, to correct a count.</source>
        <translation>Takes the votes off the wall, to correct a count.</translation>
    </message>
    <message>
        <source>Shows the votes to the room.</source>
        <translation>Shows the votes to the room.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and how many gave it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revealed: %1</source>
        <translation>Revealed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have answered</source>
        <translation>
            <numerusform>%n of %1 has answered</numerusform>
            <numerusform>%n of %1 have answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Wayfinder</name>
    <message>
        <source>Back to “%1”</source>
        <translation>Back to “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::WindowExports</name>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exported to “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n file exported to “%1”.</numerusform>
            <numerusform>%n files exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::WindowPages</name>
    <message>
        <source>Jobs of the AI producers</source>
        <translation>Jobs of the AI producers</translation>
    </message>
    <message>
        <source>How much each job of those who build the models is enriched, and the key skills.</source>
        <translation>How much each job of those who build the models is enriched, and the key skills.</translation>
    </message>
    <message>
        <source>Training formats</source>
        <translation>Training formats</translation>
    </message>
    <message>
        <source>Which formats suit which transversal skill, for staff and for managers.</source>
        <translation>Which formats suit which transversal skill, for staff and for managers.</translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>Training offer</translation>
    </message>
    <message>
        <source>Existing courses, as the study lists them.</source>
        <translation>Existing courses, as the study lists them.</translation>
    </message>
    <message>
        <source>“%1” is restored. Undo takes it back.</source>
        <translation>“%1” is restored. Undo takes it back.</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”; nothing was changed.</source>
        <translation>Nothing differs from “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>The journal has no sheet to print. %1 takes it away as CSV.</source>
        <translation>The journal has no sheet to print. %1 takes it away as CSV.</translation>
    </message>
    <message>
        <source>A list of versions has no sheet to print. Compare two of them: what changed is printed.</source>
        <translation>A list of versions has no sheet to print. Compare two of them: what changed is printed.</translation>
    </message>
    <message>
        <source>Ballots and minutes become PDF files with the buttons of this page; print those.</source>
        <translation>Ballots and minutes become PDF files with the buttons of this page; print those.</translation>
    </message>
</context>
<context>
    <name>atlas::WindowTools</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>atlas::WindowTour</name>
    <message>
        <source>The job families</source>
        <translation>The job families</translation>
    </message>
    <message>
        <source>Each entry is a family of jobs: the bar shows how its competences move, blue for more, orange for less. Choose one to open it.</source>
        <translation>Each entry is a family of jobs: the bar shows how its competences move, blue for more, orange for less. Choose one to open it.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>The heatmap</translation>
    </message>
    <message>
        <source>Rows are competences, columns are domains of activity. A cell says whether the competence grows (+, ++) or fades (−, −−) there; n/a means a marginal impact. The keys + and − change the chosen cell.</source>
        <translation>Rows are competences, columns are domains of activity. A cell says whether the competence grows (+, ++) or fades (−, −−) there; n/a means a marginal impact. The keys + and − change the chosen cell.</translation>
    </message>
    <message>
        <source>Rating and reason</source>
        <translation>Rating and reason</translation>
    </message>
    <message>
        <source>Here you change the rating of the chosen cell and say why, what it rests on and how sure it is. Everything is stored at once; %1 takes it back.</source>
        <translation>Here you change the rating of the chosen cell and say why, what it rests on and how sure it is. Everything is stored at once; %1 takes it back.</translation>
    </message>
    <message>
        <source>All families, and together</source>
        <translation>All families, and together</translation>
    </message>
    <message>
        <source>%1 shows all families side by side, with charts. %2 prepares a workshop: a room votes on the cells in question and decides.</source>
        <translation>%1 shows all families side by side, with charts. %2 prepares a workshop: a room votes on the cells in question and decides.</translation>
    </message>
    <message>
        <source>Take it away, or ask</source>
        <translation>Take it away, or ask</translation>
    </message>
    <message>
        <source>%1 makes a PDF, a table for a spreadsheet or a picture of what you see. The Help menu has a page on each subject: %2 opens the one that fits. There you can take this tour again.</source>
        <translation>%1 makes a PDF, a table for a spreadsheet or a picture of what you see. The Help menu has a page on each subject: %2 opens the one that fits. There you can take this tour again.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopConsole</name>
    <message>
        <source>%1 — facilitator</source>
        <translation>%1 — facilitator</translation>
    </message>
    <message>
        <source>Black: the room sees nothing. B or Esc brings the picture back.</source>
        <translation>Black: the room sees nothing. B or Esc brings the picture back.</translation>
    </message>
    <message>
        <source>Frozen: the room keeps this picture while you go on. F or Esc lets it follow again.</source>
        <translation>Frozen: the room keeps this picture while you go on. F or Esc lets it follow again.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>This is the last item.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>This is the first item.</translation>
    </message>
    <message>
        <source>The last step, %1, is none of this workshop’s. The main window takes it back.</source>
        <translation>The last step, %1, is none of this workshop’s. The main window takes it back.</translation>
    </message>
    <message>
        <source>The picture that is shown now reaches that.</source>
        <translation>The picture that is shown now reaches that.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopDialog</name>
    <message>
        <source>&amp;Keep the pseudonyms of imported answers</source>
        <translation>&amp;Keep the pseudonyms of imported answers</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Without this, only the counts are kept: nobody can tell later who answered what.</source>
        <translation>Without this, only the counts are kept: nobody can tell later who answered what.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>&amp;Facilitator:</source>
        <translation>&amp;Facilitator:</translation>
    </message>
    <message>
        <source>&amp;Participants:</source>
        <translation>&amp;Participants:</translation>
    </message>
    <message>
        <source>Time per &amp;item:</source>
        <translation>Time per &amp;item:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopEnding</name>
    <message numerus="yes">
        <source>Still open: %1 of %n item(s).</source>
        <translation>
            <numerusform>Still open: %1 of %n item.</numerusform>
            <numerusform>Still open: %1 of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are votes on %n of them.</source>
        <translation>
            <numerusform>There are votes on %n of them.</numerusform>
            <numerusform>There are votes on %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) are begun and not recorded.</source>
        <translation>
            <numerusform>%n reason is begun and not recorded.</numerusform>
            <numerusform>%n reasons are begun and not recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the workshop over? If not, it goes on where it stands when you open it again: everything is stored.</source>
        <translation>Is the workshop over? If not, it goes on where it stands when you open it again: everything is stored.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>End the workshop</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>End the workshop all the same? It can be opened again later.</source>
        <translation>End the workshop all the same? It can be opened again later.</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Do not end it</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopExportDialog</name>
    <message>
        <source>With the facilitator’s &amp;notes</source>
        <translation>With the facilitator’s &amp;notes</translation>
    </message>
    <message>
        <source>Ballot sheets</source>
        <translation>Ballot sheets</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>PDF to print and tick by hand</source>
        <translation>PDF to print and tick by hand</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>CSV to fill in with a spreadsheet</source>
        <translation>CSV to fill in with a spreadsheet</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV for a spreadsheet</translation>
    </message>
    <message>
        <source>CSV for exchange (codes, RFC 4180)</source>
        <translation>CSV for exchange (codes, RFC 4180)</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>The room has not seen them.</source>
        <translation>The room has not seen them.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Lines to &amp;sign</source>
        <translation>Lines to &amp;sign</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopExporter</name>
    <message>
        <source>This workshop is no longer in the atlas. Choose another one.</source>
        <translation>This workshop is no longer in the atlas. Choose another one.</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>beginning of a file name</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>ballot</source>
        <comment>beginning of a file name</comment>
        <translation>ballot</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopFinder</name>
    <message>
        <source>This atlas has no workshops.</source>
        <translation>This atlas has no workshops.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no workshop “%1”; give a number from 1 to %2 or one of %3.</source>
        <translation>There is no workshop “%1”; give a number from 1 to %2 or one of %3.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>items decided</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopSession</name>
    <message>
        <source>next round on “%1”</source>
        <translation>next round on “%1”</translation>
    </message>
    <message>
        <source>vote on “%1”</source>
        <translation>vote on “%1”</translation>
    </message>
    <message numerus="yes">
        <source>import of answers to %n item(s)</source>
        <translation>
            <numerusform>import of answers to %n item</numerusform>
            <numerusform>import of answers to %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>reveal of the votes on “%1”</source>
        <translation>reveal of the votes on “%1”</translation>
    </message>
    <message>
        <source>hiding of the votes on “%1”</source>
        <translation>hiding of the votes on “%1”</translation>
    </message>
    <message>
        <source>skipping of “%1”</source>
        <translation>skipping of “%1”</translation>
    </message>
    <message>
        <source>parking of “%1”</source>
        <translation>parking of “%1”</translation>
    </message>
    <message>
        <source>reopening of “%1”</source>
        <translation>reopening of “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopsCommand</name>
    <message>
        <source>Lists the workshops of an atlas, the oldest first, or writes the minutes or the ballot of one. A file that stands at PATH is replaced.</source>
        <translation>Lists the workshops of an atlas, the oldest first, or writes the minutes or the ballot of one. A file that stands at PATH is replaced.</translation>
    </message>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Prints JSON for other programs.</translation>
    </message>
    <message>
        <source>minutes (of the session), ballot (PDF to tick by hand) or template (CSV to fill in beforehand).</source>
        <translation>minutes (of the session), ballot (PDF to tick by hand) or template (CSV to fill in beforehand).</translation>
    </message>
    <message>
        <source>Its title, or its number in the list; the last one unless given.</source>
        <translation>Its title, or its number in the list; the last one unless given.</translation>
    </message>
    <message>
        <source>Of minutes: pdf or csv; pdf unless given.</source>
        <translation>Of minutes: pdf or csv; pdf unless given.</translation>
    </message>
    <message>
        <source>Of CSV: interchange (RFC 4180 with codes) or excel (words); interchange unless given.</source>
        <translation>Of CSV: interchange (RFC 4180 with codes) or excel (words); interchange unless given.</translation>
    </message>
    <message>
        <source>fr or en; fr unless given.</source>
        <translation>fr or en; fr unless given.</translation>
    </message>
    <message>
        <source>Of PDF: a4 or a3; a4 unless given.</source>
        <translation>Of PDF: a4 or a3; a4 unless given.</translation>
    </message>
    <message>
        <source>Lines to sign on at the end of minutes as PDF, for N people.</source>
        <translation>Lines to sign on at the end of minutes as PDF, for N people.</translation>
    </message>
    <message>
        <source>Puts the facilitator’s notes into the minutes.</source>
        <translation>Puts the facilitator’s notes into the minutes.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --write.</source>
        <translation>The option --%1 goes with --write.</translation>
    </message>
    <message>
        <source>Give either --json or --write, not both.</source>
        <translation>Give either --json or --write, not both.</translation>
    </message>
    <message>
        <source>The option --write takes minutes, ballot or template.</source>
        <translation>The option --write takes minutes, ballot or template.</translation>
    </message>
    <message>
        <source>The option --format takes pdf or csv.</source>
        <translation>The option --format takes pdf or csv.</translation>
    </message>
    <message>
        <source>The option --preset takes interchange or excel.</source>
        <translation>The option --preset takes interchange or excel.</translation>
    </message>
    <message>
        <source>The option --language takes fr or en.</source>
        <translation>The option --language takes fr or en.</translation>
    </message>
    <message>
        <source>The option --paper takes a4 or a3.</source>
        <translation>The option --paper takes a4 or a3.</translation>
    </message>
    <message>
        <source>The option --signatures takes a number from 0 to %1.</source>
        <translation>The option --signatures takes a number from 0 to %1.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>The option --output is missing.</translation>
    </message>
    <message>
        <source>The option --%1 goes with --write minutes.</source>
        <translation>The option --%1 goes with --write minutes.</translation>
    </message>
    <message>
        <source>The option --%1 goes with minutes as PDF.</source>
        <translation>The option --%1 goes with minutes as PDF.</translation>
    </message>
    <message>
        <source>The option --%1 goes with PDF.</source>
        <translation>The option --%1 goes with PDF.</translation>
    </message>
    <message>
        <source>The option --%1 goes with CSV.</source>
        <translation>The option --%1 goes with CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) decided</source>
        <translation>
            <numerusform>%1 of %n item decided</numerusform>
            <numerusform>%1 of %n items decided</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>The file to write; - for standard output.</translation>
    </message>
</context>
<context>
    <name>atlas::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>A room discusses, votes and decides; votes, decisions and reasons stay in this file.</source>
        <translation>A room discusses, votes and decides; votes, decisions and reasons stay in this file.</translation>
    </message>
    <message>
        <source>No workshop yet.

“New workshop…” names one and chooses the cells to discuss. The room then sees them on the projector, one at a time; you count the votes with the keyboard, reveal them, and record what the room decides and why. The minutes are ready at the end.</source>
        <translation>No workshop yet.

“New workshop…” names one and chooses the cells to discuss. The room then sees them on the projector, one at a time; you count the votes with the keyboard, reveal them, and record what the room decides and why. The minutes are ready at the end.</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>New workshop…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Workshop of %1</translation>
    </message>
    <message>
        <source>Delete a workshop</source>
        <translation>Delete a workshop</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>“%1” goes with its agenda, votes and notes; Undo brings it back until the atlas is closed. What it decided stays in the atlas and in the journal.</source>
        <translation>“%1” goes with its agenda, votes and notes; Undo brings it back until the atlas is closed. What it decided stays in the atlas and in the journal.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
</TS>
