### Phrases that people type and that mean something else than their words. They are separated by
### semicolons; a synonym is what is typed, an equals sign, and the words to look for.

phrases-no-degree = no degree; no college; no college degree; no degree required; no degree needed; without degree; without a degree; without college; no diploma; no bachelors; non degree; nodegree
phrases-degree = degree required; with a degree; college degree required
phrases-entry = entry level; entry-level; entrylevel; entry position; entry positions; beginner; beginners; junior; no experience; first job; starter; trainee
phrases-part-time = part time; part-time; parttime; half time; half-time; halftime
phrases-full-time = full time; full-time; fulltime
phrases-remote = remote; remote work; work from home; wfh; telework; home office; from home
phrases-hybrid = hybrid; partly remote
phrases-open = open now; open positions; open position; open jobs; vacancies; vacancy; hiring; now hiring; job openings
phrases-pay = with pay; pay stated; salary; wage; wages
phrases-synonyms = phyton=python; mapping=map; maps=map; cartography=map; cartographer=map; cartographic=map; geographic information system=gis; geographic information systems=gis; nodejs=node; node js=node; fullstack=full stack; full stack=fullstack; coding=scripting; coder=developer; programming=scripting; programmer=developer; dev=developer; stats=statistic; dataviz=visualization; data viz=visualization; visualisation=visualization; db=database; dba=database; dbs=database; mgr=manager; boss=manager; supervisor=manager; eng=engineer; ml=machine learning; ai=machine learning; machinelearning=machine learning; spreadsheet=excel; spreadsheets=excel; amazon cloud=aws; aws=amazon; postgres=postgresql; tsql=t sql; power point=powerpoint; datascience=data science; datascientist=data science; data scientist=data science; scientist=science; remote sensing=remote sensing
