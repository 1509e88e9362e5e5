<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Export</name>
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
        <source>the study as published</source>
        <translation>the study as published</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message numerus="yes">
        <source>adjusted version, %n cell(s) of the atlas changed against the study</source>
        <translation>
            <numerusform>adjusted version, %n cell of the atlas changed against the study</numerusform>
            <numerusform>adjusted version, %n cells of the atlas changed against the study</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>atlas::Application</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>This atlas is open already.</source>
        <translation>This atlas is open already.</translation>
    </message>
    <message>
        <source>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</source>
        <translation>This file or its folder is write-protected: you can read and export, not change. Save a copy to work on it.</translation>
    </message>
    <message>
        <source>This atlas is open in another window: here you can read and export, not change. Close the other one and open the file again, or save a copy.</source>
        <translation>This atlas is open in another window: here you can read and export, not change. Close the other one and open the file again, or save a copy.</translation>
    </message>
    <message>
        <source>This atlas is open elsewhere (%1): here you can read and export, not change. Close it there and open the file again, or save a copy.</source>
        <translation>This atlas is open elsewhere (%1): here you can read and export, not change. Close it there and open the file again, or save a copy.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Save a copy as…</translation>
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
    <message>
        <source>Your name in the journal</source>
        <translation>Your name in the journal</translation>
    </message>
    <message>
        <source>The journal records this name with each change:</source>
        <translation>The journal records this name with each change:</translation>
    </message>
    <message>
        <source>Competence Atlas</source>
        <translation>Competence Atlas</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasDocument</name>
    <message>
        <source>This rating is not on the scale of the job family.</source>
        <translation>This rating is not on the scale of the job family.</translation>
    </message>
    <message>
        <source>rating of “%1”</source>
        <translation>rating of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>rating of %n cell(s)</source>
        <translation>
            <numerusform>rating of %n cell</numerusform>
            <numerusform>rating of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>note on “%1”</translation>
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
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>certainty changed</source>
        <translation>certainty changed</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>%1 (redone)</source>
        <translation>%1 (redone)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
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
</context>
<context>
    <name>atlas::CellText</name>
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
        <source>changed against the study</source>
        <translation>changed against the study</translation>
    </message>
    <message>
        <source>has a reason</source>
        <translation>has a reason</translation>
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
    <message numerus="yes">
        <source>%n cell(s)</source>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Exit code: 0 done, 1 failed, 2 wrong usage. “%1 COMMAND --help” explains the options.</source>
        <translation>Exit code: 0 done, 1 failed, 2 wrong usage. “%1 COMMAND --help” explains the options.</translation>
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
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
    <message>
        <source>The file could not be read. Check the drive and try again.</source>
        <translation>The file could not be read. Check the drive and try again.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Split it into smaller files and read them one by one.</source>
        <translation>The file is larger than 64 MiB. Split it into smaller files and read them one by one.</translation>
    </message>
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
        <source>Row %1 is blank and was passed over.</source>
        <translation>Row %1 is blank and was passed over.</translation>
    </message>
    <message>
        <source>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</source>
        <translation>Row %1 does not match the header: the number of fields is %2 instead of %3. Correct the row, or export the file again.</translation>
    </message>
    <message>
        <source>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</source>
        <translation>The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.</translation>
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
        <source>%1 (key %2)</source>
        <translation>%1 (key %2)</translation>
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
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</source>
        <translation>Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.</translation>
    </message>
    <message>
        <source>csv (a family in wide form), csv-long (a cell a line), pdf, png or svg (heatmaps).</source>
        <translation>csv (a family in wide form), csv-long (a cell a line), pdf, png or svg (heatmaps).</translation>
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
        <source>The file to write, or the folder if a file a family comes of it.</source>
        <translation>The file to write, or the folder if a file a family comes of it.</translation>
    </message>
    <message>
        <source>The export would replace the atlas itself. Choose another --output.</source>
        <translation>The export would replace the atlas itself. Choose another --output.</translation>
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
        <source>The option --scale takes a number above 0 and up to %1.</source>
        <translation>The option --scale takes a number above 0 and up to %1.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>The option --output is missing.</translation>
    </message>
    <message>
        <source>There is no job family “%1”. The keys are: %2.</source>
        <translation>There is no job family “%1”. The keys are: %2.</translation>
    </message>
</context>
<context>
    <name>atlas::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
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
        <source>For exchange (codes, read back without loss)</source>
        <translation>For exchange (codes, read back without loss)</translation>
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
        <source>Opens in Excel and other spreadsheets.</source>
        <translation>Opens in Excel and other spreadsheets.</translation>
    </message>
    <message>
        <source>For a committee or for printing: headers on each page, legend, searchable text.</source>
        <translation>For a committee or for printing: headers on each page, legend, searchable text.</translation>
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
</context>
<context>
    <name>atlas::HeatmapModel</name>
    <message>
        <source>Only a rectangle of cells can be copied. Select one range and copy again.</source>
        <translation>Only a rectangle of cells can be copied. Select one range and copy again.</translation>
    </message>
    <message>
        <source>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --.</source>
        <translation>“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes such as ++, +, N/A, - or --.</translation>
    </message>
    <message>
        <source>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</source>
        <translation>The copied rows differ in length; nothing was pasted. Copy one rectangle of cells.</translation>
    </message>
    <message>
        <source>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</source>
        <translation>The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or further left.</translation>
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
    <name>atlas::LegendBar</name>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show the whole matrix (Ctrl+9)</source>
        <translation>Show the whole matrix (Ctrl+9)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+wheel)</source>
        <translation>Zoom (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>atlas::LevelChooser</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Competence Atlas</source>
        <translation>Competence Atlas</translation>
    </message>
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
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason on each change</source>
        <translation>&amp;Ask for a reason on each change</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal…</source>
        <translation>Your &amp;name in the journal…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
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
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Competence Atlas</source>
        <translation>&amp;About Competence Atlas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>go from cell to cell; with Shift select a range</source>
        <translation>go from cell to cell; with Shift select a range</translation>
    </message>
    <message>
        <source>one level up or down</source>
        <translation>one level up or down</translation>
    </message>
    <message>
        <source>set a level, from strong obsolescence to strong reinforcement</source>
        <translation>set a level, from strong obsolescence to strong reinforcement</translation>
    </message>
    <message>
        <source>marginal impact (not applicable)</source>
        <translation>marginal impact (not applicable)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>choose from the list of levels</source>
        <translation>choose from the list of levels</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>undo, redo</translation>
    </message>
    <message>
        <source>copy and paste ratings, also from and to a spreadsheet</source>
        <translation>copy and paste ratings, also from and to a spreadsheet</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>back to the study’s rating</source>
        <translation>back to the study’s rating</translation>
    </message>
    <message>
        <source>search all families</source>
        <translation>search all families</translation>
    </message>
    <message>
        <source>Ctrl+wheel, Ctrl+9</source>
        <translation>Ctrl+wheel, Ctrl+9</translation>
    </message>
    <message>
        <source>zoom, show the whole matrix</source>
        <translation>zoom, show the whole matrix</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>collapse or expand a competence (with Shift: all)</source>
        <translation>collapse or expand a competence (with Shift: all)</translation>
    </message>
    <message>
        <source>export, print</source>
        <translation>export, print</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Competence Atlas</source>
        <translation>About Competence Atlas</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Competence Atlas %1&lt;/h3&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, SQLite, libcsv and tl::expected.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Competence Atlas %1&lt;/h3&gt;&lt;p&gt;How generative AI changes the competences of bank job families: read, adjust, discuss, take away.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere. Jobs are rated, never persons.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, SQLite, libcsv and tl::expected.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>R&amp;ate as</source>
        <translation>R&amp;ate as</translation>
    </message>
    <message>
        <source>List of fa&amp;milies</source>
        <translation>List of fa&amp;milies</translation>
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
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
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
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) rated</source>
        <translation>
            <numerusform>%1 of %n cell rated</numerusform>
            <numerusform>%1 of %n cells rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
</context>
<context>
    <name>atlas::OfferDetails</name>
    <message>
        <source>Choose a course to see it in full.</source>
        <translation>Choose a course to see it in full.</translation>
    </message>
</context>
<context>
    <name>atlas::Printing</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
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
        <source>Nothing to change: the rating is “%1” already.</source>
        <translation>Nothing to change: the rating is “%1” already.</translation>
    </message>
    <message>
        <source>The rating stays “%1”; the reason is recorded.</source>
        <translation>The rating stays “%1”; the reason is recorded.</translation>
    </message>
    <message>
        <source>The rating is “%1” now; it was “%2”.</source>
        <translation>The rating is “%1” now; it was “%2”.</translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected. Allow writing, or work on a copy.</source>
        <translation>%1 or its folder is write-protected. Allow writing, or work on a copy.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1 is open in another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there and try again.</source>
        <translation>%1 is open in %2. Close it there and try again.</translation>
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
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
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
        <source>Search… Ctrl+F</source>
        <translation>Search… Ctrl+F</translation>
    </message>
    <message>
        <source>Search competences, sub-competences and domains</source>
        <translation>Search competences, sub-competences and domains</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nothing found. Try fewer or shorter words.</translation>
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
        <source>“%1” was made by an earlier version of Competence Atlas and has to be converted, but it cannot be written now. Close it elsewhere, or copy it to a folder where you may write, and open it there.</source>
        <translation>“%1” was made by an earlier version of Competence Atlas and has to be converted, but it cannot be written now. Close it elsewhere, or copy it to a folder where you may write, and open it there.</translation>
    </message>
    <message>
        <source>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</source>
        <translation>“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open it.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>program on computer</comment>
        <translation>%1 on %2</translation>
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
        <source>“%1” does not hold the cell that was changed. Open the file again to see its present state.</source>
        <translation>“%1” does not hold the cell that was changed. Open the file again to see its present state.</translation>
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
        <source>There is no file “%1”. It may have been moved, renamed or deleted; look for it with “Open”.</source>
        <translation>There is no file “%1”. It may have been moved, renamed or deleted; look for it with “Open”.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</source>
        <translation>“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.</translation>
    </message>
    <message>
        <source>The study’s own version is missing.</source>
        <translation>The study’s own version is missing.</translation>
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
</TS>
