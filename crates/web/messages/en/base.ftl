## The frame of every page

institution-built-in = International Organization for Migration
base-skip = Skip to the content
base-doors = Main
base-search = Search organizations
base-search-button = Search
base-language = Language:
base-crumbs = Where you are
base-about = About
base-privacy = Privacy
base-open-data = Open data
base-api = API

nav-take-stock = Take stock
nav-organizations = Organizations
nav-partnerships = Partnerships
nav-stock = Pictures and figures
nav-matrix = Who does what where
nav-activities = Activities
nav-import = Import
nav-questions = Questions

## Dates: $month is a number from 1 to 12, $year comes as it is written

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-moment = { $date }, { $time }

## Amounts: $amount comes written as the language does

money = { $currency } { $amount }
