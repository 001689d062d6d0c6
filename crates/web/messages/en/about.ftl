front-title = Civil society and the institution, in one register
front-lead = Parvis is the forecourt between the { $institution } and the civil society organizations that it works with.
front-take-stock = Who works on what, where, in which role, since when: a register of organizations that anyone can search and download.

about-title = About Parvis
about-lead = Parvis is the forecourt between the { $institution } and the civil society organizations that it works with.
about-one-record = One record of each organization is used everywhere.
about-whose-title = Whose is it?
about-whose = What belongs to civil society carries a terracotta edge and a round mark. What belongs to the institution carries a blue edge and a square mark. Both always say so in words.
about-whose-organization = the organization itself
about-whose-office = Headquarters
about-sources-title = Where the facts come from
about-sources = From the organizations themselves and from public lists. Each fact shows its source and the day it was read. <a href="{ $here }">Open data</a> explains how to take a copy.

privacy-title = Privacy
privacy-lead = Parvis keeps as little about people as it can, and says what it keeps.
privacy-visitors-title = Visitors
privacy-visitors = Reading needs no account. There is no tracking and nothing from other sites. A cookie remembers the language when you choose one. The log holds the address of each page that is asked for, without what was searched for and without who asked.
privacy-accounts-title = People with an account
privacy-accounts = An account holds an e-mail address and a role, and a cookie says that you are signed in. The history of the register says which account changed what. Traces of mail that was sent are erased after 30 days.
privacy-organizations-title = Organizations
privacy-organizations = The register holds facts about organizations. It holds no data of migrants or of those whom organizations help. Where a service protects people, its place is not shown.

open-data-title = Open data
open-data-lead = What is public here can be taken, kept and used by anyone.
open-data-lists-title = Lists
open-data-lists = Each list can be downloaded as CSV, XLSX and JSON, with the filters that you have chosen. The links stand below the list.
open-data-programs-title = Programs
open-data-programs = A program reads the same through the <a href="{ $here }">API</a>, without a key.
open-data-safe-title = What is not in it
open-data-safe = Records that their owners keep to themselves, and anything that could put people at risk.

api-title = API
api-lead = Everything that is public can be read by a program, without a key.
api-description = The description for tools is at <a href="{ $here }">{ $here }</a>. Answers are JSON; lists come in pages with a cursor.
api-asks = What you can ask for
api-name = Name
api-holds = Holds
api-for-example = Example
