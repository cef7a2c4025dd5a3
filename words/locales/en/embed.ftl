### The page for web teams that want to show parts of this site in pages of another one.

embed-title = Show these pages on your site
embed-description = How to show open positions, the finder, self-checks and ladders in pages of another site.
embed-script = Put this line into your page once. Then put an element where its content should be:
embed-inside = What you write inside an element shows until its content is there, and wherever it cannot be shown.
embed-frame = If your page allows only frames:
# Stands in an element that has nothing else to show, as a link. $site is the name of this site.
embed-open = See this on { $site }
