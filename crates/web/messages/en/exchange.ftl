## Activities by IATI

import-kind-iati = Activities as IATI publishes them
import-kind-iati-hint = An XML file of version 2.03; each activity becomes a partnership
import-is-iati = These are activities as IATI publishes them. They need no columns; each row is the line on which one begins.
import-partnerships-new = new partnerships
import-partnerships-changed = partnerships on record that change
import-partnerships-open = partnerships with a question on who takes part
import-partnerships-unchanged = partnerships unchanged
import-see-partnerships = See the partnerships
partnerships-iati = IATI activities (XML)
partnerships-iati-institution = IATI file on the institution (XML)
import-would-partnerships = { $partnerships ->
    [one] 1 partnership
   *[other] { $partnerships } partnerships
} with { $organizations ->
    [one] 1 organization
   *[other] { $organizations } organizations
}. Nothing has changed yet.

iati-empty = There is nothing in this file. Check that the right file was saved.
iati-not-xml = This is no XML. Save the activities as IATI XML, version 2.03.
iati-web-page = This is a web page. Save the IATI file to which it links, and send that.
iati-doctype = Line { $line } declares a document type, which can do harm and is not read. Remove the DOCTYPE.
iati-organisation-file = This file tells of organizations. Send the publisher’s activity file instead.
iati-wrong-root = This XML begins with “{ $name }”. An activity file begins with “iati-activities”: send one that does.
iati-old-version = This file is of IATI’s version { $version }. Save it as version 2.03.
iati-unknown-version = This file says that its version is “{ $version }”. Save it as version 2.03.
iati-unknown-encoding = This file says that its encoding is “{ $name }”. Save it as UTF-8.
iati-bad-letters = Line { $line } holds bytes that are no letters. Save the file as UTF-8.
iati-broken = The XML is broken on line { $line }: { $how }. Correct it, or ask for a new copy.
iati-cut-short = The file ends on line { $line }, before its content does. Ask for a new copy.
iati-too-deep = On line { $line } more than { $limit } elements stand in one another. Remove those that are not IATI’s.
iati-too-long = What begins on line { $line } has more than { $limit } bytes. Shorten the text, or leave it out.
iati-too-many-attributes = On line { $line } an element has more than { $limit } attributes. Remove those that are not IATI’s.
iati-unreadable = This file could not be read ({ $why }). Try again, or ask for a new copy.
activity-no-identifier = This activity has no identifier. Give it an “iati-identifier”.
activity-no-title = This activity has no title. Give it one, with a “narrative” in it.
activity-too-big = This activity takes more than the { $megabytes } MB allowed. Split it, or leave out what is not needed.
activity-too-complex = This activity has more than { $limit } elements or namespaces. Split it.
activity-unknown-entity = Line { $line } uses “&{ $name };”, which XML does not know. Write the letter itself in its place.
activity-lone-ampersand = On line { $line } stands an ampersand that begins nothing. Write “&amp;” in its place.
part-no-attribute = This part has no “{ $name }”. Add that attribute.
part-no-element = There is no “{ $name }” in this part. Add that element.
part-not-a-date = “{ $found }” is no date. Write it as 2024-12-31.
part-not-a-number = “{ $found }” is no number. Write it as 1234567.89.
part-not-yes-or-no = “{ $found }” is neither yes nor no. Write 1 or 0.
part-not-a-place = “{ $found }” is no place. Write degrees north, a space and degrees east.
part-again = This part stands a second time; the first was taken. Leave one of them out.
part-unknown-prefix = No namespace is declared for “{ $prefix }:”. Declare it with “xmlns:{ $prefix }”.
problem-activity-alone = This activity names nobody besides { $institution }. Name those with whom it is done.
problem-activity-twice = The activity { $identifier } stood in this file before; the first was taken. Leave one of them out.
