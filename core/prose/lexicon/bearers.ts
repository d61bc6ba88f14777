// What bears a name of its own, as alternatives of a regular expression: ventures, creatures and wares.
// Source: our own collection, from what outsiders named after hormones and parts of the brain.

/** Ventures and creatures that bear a name of their own, and what such a name may borrow. */
export const bearer =
  'villain|heroine|caf[eé]|bar|pub|club|restaurant|bistro|cocktail|racehorse|horse|pony|boat|yacht|ship|dinghy|hamster|dog|cat|parrot|goldfish|team|band|choir|game(?! changer)|perfume|lipstick|beer|ale|shop|salon|gym|studio|ward cat|tortoise|gecko|lizard|gelding|mare|filly|stallion|foal|bull|dish|sauce|cake|smoothie|gin|rum|ghost train|roller coaster|nail varnish|locomotive|tram|kite|surfboard|tulip|dahlia|van|robot|trio|quartet|duo|orchestra|start-up'
/** Creatures of which a name is borne in one word: no substance is one of them. */
export const creature =
  'tabby|whippet|terrier|spaniel|labrador|poodle|collie|retriever|greyhound|dachshund|kitten|puppy|rooster|hen|goat|donkey|budgie|ferret|rabbit|gelding|mare|filly|stallion|foal|racehorse|pony|hamster|gecko|tortoise|parrot|goldfish|tomcat|moggy|mongrel|ewe|ram|calf|heifer|pug'
/** What is made and sold under a name. */
export const ware =
  'stout|lager|pilsner|porter|bitter|cider|shade|yellow|green|blue|red|grey|gray|pink|purple|orange|white|paint|emulsion|rose|orchid|cheese|candle|lotion|soap|tea|single|album|zine|magazine|typeface|font|climbing hall|climbing wall|arcade|nightclub|haunted house|ride|water slide|theme park|escape room|clinic|county|quarterfinalist|side|eleven|eight|crew|troupe|ensemble|foursome|quintet'
/** What is done to bands, teams and shops. */
export const met =
  'booked|hired|signed|beat|thrashed|saw|supported|lost to|won by|joined by|drew with|drew against|went to|goes to|played for|plays for|sings in|drums in'
/** What they do. */
export const acted =
  'are playing|is playing|took|takes|released|headlined|toured|will play|will exchange|exchanges|sponsored|won|beat|lost|split up|supported|scored|recorded|trotted|barked|drifted'
