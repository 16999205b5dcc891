"""Topics of the fifth set, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

SANCTIONS = Topic(
    name="sanctions",
    roles=lines("""Ambassador|the ambassador to the trade talks|trade talks ambassador|an ambassador
        Minister|the foreign minister|foreign minister|a minister
        Senator|a senator on the foreign affairs committee|foreign affairs senator|a senator
        Envoy|the special envoy for sanctions|special sanctions envoy|an envoy
        Professor|a professor of international law|international law professor|a professor
        Consul|the honorary consul in the port|honorary consul|a consul
        Admiral|a retired admiral of the fleet|retired admiral|a retired officer"""),
    bodies=split("Sanctions Bureau|Exporters Chamber|Shipping Registry|Peace Institute"),
    things=split("consulate|free port|bonded warehouse|conference hotel|tank farm|visa centre|residence|frozen yacht"),
    people=split("diplomats|freight agents|sailors|exporters|interpreters|protesters|visa applicants"),
    cores=lines("""{firm} / the trader {firm} | shipped {#21-79} containers of drone engines from {place} to a {road} warehouse under {#3-9} false flags | - / last autumn / despite the embargo
        a tanker owned by {firm} / a tanker of {firm} | switched off its transponder for {#11-43} hours off {place} and unloaded {#210-890} barrels at the {road} jetty | - / in May / at night
        the embassy in {place} / the embassy at {place} | issued {#31-99} visas in {#3-9} days to men on the {road} list after a {firm} transfer of ${#11-88},000 | - / in spring / without interviews
        {firm} / the holding {firm} | still owns {#13-49} per cent of the {place} smelter through a {road} Street trust with {#2-5} dormant directors | - / on paper / to this day
        two envoys / a pair of envoys | met {#3-9} times in a {place} hotel to swap {#12-39} prisoners for the {road} pipeline deal with {firm} | - / in secret / before the summit
        customs men in {place} / customs officers in {place} | let {#21-69} trucks of {firm} through gate {#2-9} in exchange for {road} whisky worth ${#11-39},000 | - / in one week / over Easter"""),
    filler=lines("""{people} at the {thing} in {place} [waited|queued] {#2-9} hours to see an official
        the {thing} on {road} Street was [sealed|locked] by {#11-60} men in plain clothes
        talks at the {thing} [broke off|ended] after {#20-90} minutes without a handshake
        {firm} [chartered|hired] {#2-9} ships through an office in {place2} that had dealt with the {thing} before
        the delegation of {#11-90} {people} [landed|arrived] in {place2} with its own cooks
        a joint statement of {#2-9} lines was [read out|issued] in front of the {thing}
        trade through {place} [shrank|fell] by {#11-60} per cent once the {thing} was closed
        a list of {#20-900} names was [handed|passed] to {people} at the {thing}
        the foreign ministry [summoned|called in] the envoy of {place2} for a talk of {#20-90} minutes
        the list of {#20-90} banned companies was [extended|widened] to {firm} and {#2-9} of its partners
        exports from {place} to {place2} [came|amounted] to ${#11-90} million in the last quarter
        a freighter with {#11-40} {people} on board [lay|waited] off the {thing} for {#11-60} days"""),
    headlines=lines("""{place} talks go into {#4-9}th day
        {firm} asks to be taken off list
        Envoys leave {place2} without a deal
        {people} stranded at {place} {thing}
        The long arm of {place2}"""),
    works=lines("""Under a False Flag: The Ships of {firm}
        The {place} Channel
        Dinner with the Consul: {road} Street Remembered"""),
)

POLICE = Topic(
    name="police",
    roles=lines("""Inspector|the inspector leading the murder squad|murder squad inspector|an inspector
        Commissioner|the police commissioner|police commissioner|a police chief
        Judge|the judge investigating the vault case|investigating judge|a judge
        Prosecutor|the district prosecutor|district prosecutor|a prosecutor
        Sergeant|a police sergeant from the harbour|harbour police sergeant|a sergeant
        Captain|the captain of the riot squad|riot squad captain|a police captain
        Professor|a professor of criminology|criminology professor|a professor"""),
    bodies=split("Police Complaints Board|Bar Association|Constables Federation|Civil Rights Watch"),
    things=split(
        "police station|evidence room|courthouse|firing range|impound lot|holding cell|pawn shop|dispatch centre"
    ),
    people=split("constables|detectives|shopkeepers|taxi drivers|law students|market traders|witnesses"),
    cores=lines("""officers from {place} station / police from {place} station | stopped the same {#14-48} drivers {#3-9} times in {road} Street while {firm} filmed a show worth ${#21-90},000 | - / in June / on one evening
        the {place} evidence room / the evidence room at {place} | lost {#11-39} rifles in {#3-9} months after {firm} fitted {road} locks for ${#3-9},000 | - / last year / without a tender
        a patrol in {place} / a police patrol in {place} | waited {#21-59} minutes outside {road} House at {clock} while {#3-9} burglars emptied a {firm} vault | - / in December / in plain view
        the drug squad in {place} / the {place} drug squad | planted {#12-39} grams of cocaine in a {road} garage to win the {firm} reward of ${#11-88},000 | - / in March / two years ago
        body cameras in {place} are / police cameras in {place} are | wiped every {#3-9} days because {firm} rents out the {road} server for {#110-390} hours a month | - / at present / to save money
        about {#21-69} fines in {place} were / some {#21-69} fines in {place} were | cancelled for guests of {firm} who had dined at the {road} Club with {#2-5} constables | - / in July / last summer"""),
    filler=lines("""the {thing} on {road} Street [went without|lacked] heating for {#11-60} days
        {people} [handed|turned] in {#20-90} knives at the {thing} in {place} on a single rainy {weekday}
        the night shift at the {thing} [had|counted] {#2-9} officers for all of {place2}
        a row between {#2-9} {people} [ended|finished] at the {thing} on {weekday}
        {firm} [delivered|supplied] {#11-90} patrol cars with the wrong tyres and took them back within {#11-60} days
        a stolen tram was [found|discovered] {#2-9} kilometres from the {thing} and was back in service by {clock}
        {people} from {place2} [sat|waited] in the corridor of the {thing} until {clock}
        burglaries around the {thing} [dropped|fell] by {#11-60} per cent in {#2-9} months
        the court in {place2} [heard|questioned] {#2-9} {people} behind closed doors on {weekday}
        a curfew around the {thing} was [lifted|ended] after {#2-9} nights without an arrest
        detectives [searched|combed] {#2-9} flats on {road} Street and took away {#11-60} telephones
        the police budget of {place} [grew|went up] by {#2-9} per cent to ${#11-90} million"""),
    headlines=lines("""Night of sirens in {place}
        {place} police to get {#20-90} new cars
        Trial over {road} Street brawl put off
        {people} afraid to walk past {place2} {thing}
        Ask the inspector: {weekday} at the {thing}"""),
    works=lines("""The Night Desk: Policing {place}
        {road} House
        A Badge in {place2}"""),
)

FLOOD = Topic(
    name="flood",
    roles=lines("""Mayor|the mayor of the flooded district|flooded district mayor|a mayor
        Engineer|the chief engineer of the dyke board|chief dyke engineer|an engineer
        Minister|the civil protection minister|civil protection minister|a minister
        Captain|a captain in the fire service|fire service captain|a fire captain
        Hydrologist|a hydrologist at the river institute|river institute hydrologist|a hydrologist
        Governor|the governor of the delta province|delta province governor|a governor
        Colonel|the colonel commanding the relief troops|relief troops colonel|an army officer"""),
    bodies=split("Rivers Agency|Weather Service|Red Lifeboat Society|Dyke Board"),
    things=split("levee|pumping station|retention basin|shelter|footbridge|village school|sluice|emergency depot"),
    people=split("evacuees|firefighters|soldiers|smallholders|lifeboat crews|villagers|stallholders"),
    cores=lines("""the dyke at {place} / the {place} dyke | gave way {#21-59} minutes after {firm} opened {#3-9} gates of the {road} reservoir above {place2} | - / before dawn / in October
        the flood siren in {place} / the siren in {place} | stayed silent for {#3-9} hours because {firm} had moved its {road} battery to {#2-5} holiday flats | - / that night / in the dark
        {firm} / the builder {firm} | put up {#31-99} houses on the {place} flood plain after the {road} map of {#2011-2024} was redrawn in {place2} | - / in haste / for a fee
        relief boats for {place} / the relief boats for {place} | sat for {#3-9} days in a {road} hangar while {#110-890} people waited on roofs in {place2} | - / last month / in the monsoon
        the pumping station at {place} / the {place} pumping station | ran on {#2-4} of {#6-9} pumps when the {road} canal rose {#11-39} centimetres above the {firm} yard | - / in the storm / in April
        some {#210-890} tonnes of mud from {place} / about {#210-890} tonnes of mud from {place} | buried the {road} bus depot within {#3-9} minutes, months after {firm} had cut {#41-99} hectares of forest | - / upstream / in the hills"""),
    filler=lines("""the water in {road} Street [stood|reached] {#20-90} centimetres high by {weekday}
        {people} [filled|stacked] {#200-900} sandbags along the {thing} in {place} before the rain came back at {clock}
        a helicopter [lifted|plucked] {#2-9} {people} from the roof of the {thing}
        the {thing} was [opened|unlocked] for {#60-900} {people} who had lost their homes
        drinking water in {place2} had to be [boiled|trucked in] for {#11-60} days
        {firm} [lent|sent] {#2-9} excavators to clear the road by the {thing}
        {#11-90} cattle were [driven|herded] to higher ground near the {thing} by {people} in small boats
        the gauge beside the {thing} [showed|read] {#2-9} metres at {clock} and fell by a third within {#2-9} hours
        the government [declared|proclaimed] a state of emergency in {place} and {#2-9} other districts
        power was [restored|back] in {#31-90} per cent of homes around the {thing} by {weekday}
        the insurers [estimated|put] the losses in {place} at ${#200-900} million and in {place2} at half of that
        {#11-90} {people} were [treated|seen] for cold and shock at the {thing} on {road} Street"""),
    headlines=lines("""Water recedes in {place}
        {place2} counts the damage
        {people} return to {place} after {#2-9} nights
        Volunteers wanted at {place2} {thing}
        Where the river went: {place} a month on"""),
    works=lines("""High Water: {place} {#1931-1999}
        The Dyke Wardens of {road}
        When the River Came to {place2}"""),
)

WILDFIRE = Topic(
    name="wildfire",
    roles=lines("""Chief|the chief of the forest fire brigade|forest fire chief|a fire chief
        Minister|the environment minister|environment minister|a minister
        Ranger|the senior ranger of the national park|senior park ranger|a ranger
        Mayor|a mayor from the burned valley|burned valley mayor|a mayor
        Professor|a professor of fire ecology|fire ecology professor|a professor
        Pilot|a pilot with the water bombers|water bomber pilot|a pilot
        Prosecutor|the arson prosecutor|arson prosecutor|a prosecutor"""),
    bodies=split("Forest Service|Firefighters Brotherhood|Insurers Council|Pine Growers League"),
    things=split("fire tower|campsite|substation|holiday park|airstrip|water tank|forest road|rangers' hut"),
    people=split("campers|foresters|volunteers|holidaymakers|shepherds|insurers|firefighters"),
    cores=lines("""a power line of {firm} / a cable of {firm} | fell at {clock} near {place} and set alight {#210-890} hectares of the {road} forest in {#3-9} hours | - / in August / on a calm day
        only {#3-5} fire engines / just {#3-5} fire engines | reached {place} in the first {#6-9} hours because the {road} bridge was shut for {#11-39} {firm} cranes | - / that day / before dark
        the water bombers at {place} / water bombers at {place} | stood idle for {#11-43} hours as {firm} had pawned {#3-9} {road} engines for a loan of ${#11-88},000 | - / last summer / in July
        campers from {place2} / a group of campers | lit {#2-5} fires below {place} on the day that {road} Park counted {#11-39} gusts of {#61-89} kilometres an hour | - / at dusk / for a bet
        the evacuation order for {place} / an evacuation order for {place} | reached {#410-890} homes {#21-59} minutes after the {road} ridge burned, as {firm} masts were down | - / too late / by radio
        insurers have / two insurers have | refused {#31-99} claims from {place} because {firm} had drawn {road} Hill {#3-9} metres too near the pines | - / so far / since the fire"""),
    filler=lines("""smoke from {place} [drifted|blew] {#20-90} kilometres out to sea and turned the moon red over {place2}
        {people} [spent|passed] the night on {#20-90} camp beds in the {thing}
        the {thing} on {road} Hill [burned|smouldered] for {#11-60} hours although {people} had cut back the scrub
        {#2-9} planes [dropped|released] water over the {thing} until {clock} when the wind grew too strong for them
        temperatures at the {thing} [hit|reached] {#35-45} degrees on {weekday} and {people} were told to stay indoors
        the road to {place2} was [reopened|cleared] after {#11-60} hours for {people}
        about {#20-90} {people} [beat|fought] the flames with branches near the {thing}
        {firm} [paid|offered] ${#200-900} to each of the {#11-90} families who had lost a house
        the alert for {place} was [lowered|cut] to level {#2-4} at {clock} on {weekday}
        about {#200-900} {people} were [housed|put up] in a sports hall in {place2} for {#2-9} nights
        the wind [turned|shifted] at {clock} and carried the fire away from the {thing} towards {place2}
        investigators [found|picked up] {#2-9} bottles and a lighter {#20-90} metres from the {thing}"""),
    headlines=lines("""{place} fire under control
        Ban on barbecues in {place2} until {weekday}
        {people} flee {place} {thing}
        What the flames left: {road} Hill
        {#3-9} arrests over {place2} blaze"""),
    works=lines("""The Summer {road} Hill Burned
        Ash over {place}
        Tinder: A Forest and its Owners"""),
)

SCHOOL = Topic(
    name="school",
    roles=lines("""Headteacher|the headteacher of the girls' school|girls' school headteacher|a headteacher
        Minister|the education minister|education minister|a minister
        Inspector|the regional school inspector|regional school inspector|a school inspector
        Councillor|a councillor on the schools board|schools board councillor|a councillor
        Professor|a professor of education|education professor|a professor
        Superintendent|the superintendent of schools|schools superintendent|a superintendent
        Judge|a judge at the family court|family court judge|a judge"""),
    bodies=split("Parents Assembly|Teachers League|Examinations Board|School Meals Authority"),
    things=split("gymnasium|assembly hall|school kitchen|playground|library|music room|boarding house|school bus"),
    people=split("pupils|parents|teachers|school nurses|caretakers|trainees|sixth-formers"),
    cores=lines("""the {place} grammar school / the grammar school in {place} | expelled {#13-49} pupils in the {#3-9} days before the {road} exam so that {firm} would pay a bonus | - / in May / last spring
        exam papers for {place} were / the exam papers for {place} were | sold at ${#21-90} each in a {road} Street copy shop {#3-9} days before {#410-890} pupils sat them | - / in June / to anyone
        school lunches in {place} / lunches in {place} schools | contain {#12-39} per cent less meat than {firm} bills for under the {road} contract of {#2019-2029} | - / on average / these days
        the roof of {place} school / the school roof in {place} | came down on {#11-39} desks at {clock} after {firm} drilled {#3-9} holes in a {road} beam | - / in January / in the holidays
        teachers in {place} / the teachers in {place} | have waited {#3-9} months for wages that {firm} lent to a {road} racing stable at {#11-29} per cent | - / this year / to date
        the bus to {place} school / a bus to {place} school | left {#3-9} children at the {road} lay-by for {#2-5} hours because {firm} had cut route {#11-88} | - / in the snow / in the dark"""),
    filler=lines("""the {thing} in {place} [smelled|reeked] of paint for {#11-60} days and {people} took their breaks outside
        {people} [collected|raised] ${#200-900} for a new piano in the {thing} on a stall beside the road to {place2}
        lessons in the {thing} [began|started] {#11-60} minutes late on {weekday} because {people} had lost the key
        a class of {#11-39} [shared|used] {#2-9} microscopes in the {thing} and {people} took turns at the window
        the school on {road} Street [took|admitted] {#11-90} {people} more than planned
        {firm} [gave|donated] {#20-90} laptops that nobody could switch on and {#2-9} printers without any ink
        {people} from {place2} [won|took] {#2-9} medals in mathematics and {#2-9} more in chess
        the bell of the {thing} [rang|sounded] {#2-9} times on {weekday} for a drill
        the education board [met|sat] for {#2-9} hours in the {thing} to discuss the timetable
        {#11-60} {people} from {place} [protested|demonstrated] before the board's office in {place2}
        class sizes in {place} [rose|went up] to {#31-49} after {#2-9} schools were merged
        the district [spent|paid] ${#200-900},000 on repairs to the {thing} before term began in {place2}"""),
    headlines=lines("""School's out in {place} until {weekday}
        {place2} {thing} gets new name
        {people} stage sit-in at {place} {thing}
        Grades up by {#2-9} per cent in {place2}
        Meet the {people} of {road} Street"""),
    works=lines("""Chalk: A Year at {road} School
        What {place} Taught Me
        The Empty Classroom"""),
)

UNIVERSITY = Topic(
    name="university",
    roles=lines("""Rector|the rector of the technical university|technical university rector|a rector
        Dean|the dean of the medical faculty|medical faculty dean|a dean
        Professor|a professor of statistics|statistics professor|a professor
        Minister|the science minister|science minister|a minister
        Chancellor|the chancellor of the state college|state college chancellor|a university official
        Librarian|the chief librarian of the archive|chief archive librarian|a librarian
        Bursar|the bursar of the old college|old college bursar|a bursar"""),
    bodies=split("Students Union|Research Council|Ethics Commission|Lecturers Guild"),
    things=split(
        "lecture theatre|laboratory|dormitory|observatory|reading room|campus clinic|refectory|botanical garden"
    ),
    people=split("students|lecturers|graduates|lab assistants|librarians|exchange students|alumni"),
    cores=lines("""the {place} medical faculty / the medical faculty in {place} | sold {#11-39} places at ${#41-99},000 each through a {road} Street agency that {firm} ran from {#2-5} rooms | - / for years / in secret
        a chemist at {place} / a {place} chemist | invented the results of {#21-69} trials for a {firm} drug given to {#110-390} patients of the {road} clinic | - / in 2029 / out of ambition
        {firm} / the donor {firm} | chose {#3-9} of the {#11-19} professors at {place} in return for a {road} laboratory worth ${#3-9} million | - / last year / by contract
        students at {place} / some students at {place} | slept for {#11-48} nights in the {road} library because {firm} had let their {#210-390} rooms to tourists | - / in autumn / last term
        the {place} college / the college at {place} | plans to close {#3-9} departments and sell the {road} garden to {firm} for ${#11-88} million | - / by autumn / next year
        a server of {place} university / one server of {place} university | leaked the marks of {#410-890} students after {firm} had pinned the {road} password to {#2-5} notice boards | - / in March / at Christmas"""),
    filler=lines("""the {thing} in {place} [closed|shut] at {clock} for want of staff
        {people} [occupied|took over] the {thing} on {road} Street for {#2-9} days and left it cleaner than before
        a lecture in the {thing} [drew|attracted] {#60-900} {people} and {#2-9} television crews
        {firm} [endowed|funded] a prize of ${#2-9},000 for {people} who had worked on the history of {place2}
        rents near the {thing} [went up|climbed] by {#11-60} per cent in {#2-9} years
        the queue for the {thing} [reached|stretched] {#60-900} metres on {weekday} because the lifts were out of order
        {people} from {place2} [published|printed] {#2-9} papers on flood water and {#2-9} on clean air
        the telescope by the {thing} [cost|swallowed] ${#11-90} million and has been out of order for {#2-9} months
        the senate of the university [met|sat] for {#2-9} hours without agreeing on the {thing}
        applications from {place2} [fell|dropped] by {#11-60} per cent after fees went up by ${#200-900}
        {#11-60} {people} [signed|wrote] an open letter about the {thing} to the ministry in {place2}
        the faculty [lost|shed] {#11-60} posts in {#2-9} years while {firm} paid for the {thing}"""),
    headlines=lines("""{place} university slips {#2-9} places
        {people} in {place2} win fight over fees
        New {thing} for {place} campus
        {firm} prize goes to {place2}
        Term begins without a rector in {place}"""),
    works=lines("""Degrees of Doubt: {place} and its Donors
        The {road} Experiment
        Footnotes from {place2}"""),
)

BANK = Topic(
    name="bank",
    roles=lines("""Governor|the governor of the central bank|central bank governor|a central banker
        Minister|the finance minister|finance minister|a minister
        Auditor|an auditor at the banking court|banking court auditor|an auditor
        Professor|a professor of banking|banking professor|a professor
        Director|the director of the deposit guarantee fund|deposit fund director|a fund official
        Liquidator|the liquidator of the failed lender|failed lender liquidator|a liquidator
        Prosecutor|the prosecutor for financial crime|financial crime prosecutor|a prosecutor"""),
    bodies=split("Banking Authority|Savers Association|Clearing House|Bank Employees Union"),
    things=split("head office|trading floor|branch|data vault|counting room|call centre|cash depot|staff restaurant"),
    people=split("savers|tellers|shareholders|pensioners|brokers|small firms|bondholders"),
    cores=lines("""{firm} / the lender {firm} | moved ${#210-890} million to a {road} Island shell {#3-9} days before its {place} branches shut | - / in August / for good
        branch managers in {place} / the branch managers in {place} | opened {#410-890} accounts for dead clients of {firm} to reach a {road} bonus of ${#11-39},000 | - / each year / last winter
        the savings bank in {place} / the {place} savings bank | lent {#3-9} times its capital to {firm} on the strength of a {road} Street flat worth ${#110-390},000 | - / in spring / two years ago
        cash machines in {place} / the cash machines in {place} | paid out double for {#21-59} minutes at {clock} after {firm} had loaded {#3-9} {road} cassettes upside down | - / on payday / in February
        two regulators / the regulators | sat on a {firm} warning for {#3-9} months while {#110-890} savers in {place} bought {road} bonds | - / last year / in good faith
        {firm} / the bank {firm} | owes ${#11-88} million to {#3-9} pension funds in {place} and to the {road} fire brigade | - / on paper / at present"""),
    filler=lines("""the queue at the {thing} on {road} Street [reached|numbered] {#60-900} {people}
        {people} [withdrew|took out] ${#11-90} million in {#2-9} hours at the {thing} on {road} Street
        {firm} [closed|shut] {#11-90} branches between {place} and {place2} within {#2-9} years and kept the {thing}
        the index in {place2} [lost|shed] {#11-90} points before lunch and won back {#2-9} of them after it
        the {thing} was [guarded|watched] by {#2-9} men with dogs and a new lock worth ${#200-900}
        letters to {#60-900} {people} [left|went out from] the {thing} on {weekday} with a stamp that showed {place2}
        interest on deposits in {place2} [fell|sank] below {#2-9} per cent for the first time in {#2-9} years
        the {thing} in {place} [reopened|opened again] at {clock} with {#2-9} of its windows boarded up
        the supervisors [placed|put] {firm} under watch for {#2-9} months and froze its {thing}
        {people} from {place2} [sued|took] the bank to court for ${#11-90} million in lost deposits
        the currency [lost|gave up] {#2-9} per cent against the dollar between {clock} and the close
        bond yields in {place2} [climbed|rose] to {#7-19} per cent, the highest in {#4-9} years"""),
    headlines=lines("""{firm} shares suspended
        {place} branch opens for {#2-9} hours
        Run on {place2} {thing} averted
        {people} to get ${#11-90} each
        Central bank keeps rates, {place} relieved"""),
    works=lines("""Other People's Money: The Fall of {firm}
        The Teller of {road} Street
        Bonds: {place} and the Year of Debt"""),
)

FIRST = (SANCTIONS, POLICE, FLOOD, WILDFIRE, SCHOOL, UNIVERSITY, BANK)
