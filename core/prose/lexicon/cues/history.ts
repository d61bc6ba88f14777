// Words for what used to be believed.
import { type CueGroup, lines, SUPPOSED, THOUGHT } from './shape.ts'

export const history: readonly CueGroup[] = [
  {
    class: 'history',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (was|were|had been|used to be) ..2! (thought|believed|assumed|supposed|presumed|said|claimed|deemed) (to|as|that|for|by)?
      (was|were|had been|used to be) ..2! !taken (${THOUGHT}) (to|that|for|by)
      (was|were|had been|used to be) ..2! taken to (be|mean|have|show|reflect|indicate|imply|represent|prove|suggest|act|cause|underlie|drive|produce)
      (was|were|had been|used to be) ..2! (held|considered|regarded|seen|viewed|credited|hailed|known) as
      (has|have) (long|traditionally|historically|classically|previously|once|often|commonly|widely|frequently) been ..1! (${THOUGHT}) (to|as|that|for)?
      (long|once|formerly|originally|initially|traditionally|historically|classically|previously|at first|at one time|early on) ..1! (${SUPPOSED}) (to|as|that)?
      <start> (traditionally|historically|classically) ,? ..10! (has been|have been|was|were|is|are) ..1! (${THOUGHT}|identified|associated|linked|implicated|conceived|viewed|described) (to|as|with|in)
      (long|once|formerly|originally|initially|traditionally|historically|classically|previously|at first|at one time|early on) known as
      (once|formerly|originally|initially|traditionally|historically|previously|at one time) ..1! (was|were|seemed|appeared|hailed|dubbed|called|described|celebrated|labelled|labeled|named|termed|portrayed|depicted|painted|styled|credited|crowned|treated|billed|taught|listed|blamed|told|promised|claimed|sold|explained|presented|promoted|touted|stood for|spoke of|talked of)
      (days|time|times|years|era|age|decade|decades|generation) (when|in which|that|where) ..6! (was|were) !scarce|rare|precious|everywhere|short|hungry|hunters|foragers|hunted|eaten|lurking|deadly|dangerous|plentiful|nomads|prey
      (days|time|times|years|era|age|decade|decades|generation) (when|in which|that|where) ..6! (could|did|believed|thought|held|taught|called|named|seemed|made|explained|ruled|counted)
      (that|this|which) (is|was) how ..6! (came to|came|became|ended up|got its|got their|turned into|grew into|was turned into)
      (it|people|scientists|researchers|we|they|many|most|some|psychiatrists|neuroscientists|psychologists|physicians|doctors|textbooks|authors|theorists|experts|one|everyone|others|clinicians|physiologists|investigators) (once|long|first|originally|initially|traditionally|used to|previously|then|all|had|had long|have long|also|widely|mostly)? (believed|assumed|supposed|presumed|imagined|believe|assume|held|thought|speculated|hoped|claimed|considered) (that|to)?
      (scientists|researchers|psychiatrists|neuroscientists|psychologists|physicians|doctors|theorists|clinicians|physiologists|anatomists|phrenologists) ..5! (believed|assumed|supposed|presumed|imagined|held|thought) (that|it)
      (early|older|old|earlier|previous|many|(for ..2! (decades|years|generations|(a century))) ,? ..1!) ..1! (reviews|review|books|papers|estimates|sources|textbooks|handbooks|encyclopaedias|primers|accounts) (give|gave|put|list|listed|speak|spoke|talk|talked|state|stated|cite|cited|quote|quoted|have|had|claim|claimed|say|said|assume|assumed|repeat|repeated|call|called|credit|credited|blame|blamed) (of|that|about)?
      (early|older|classical|classic|former|past|outmoded|bygone|nineteenth-century|traditional|historical) ..1! (theories|theory|views|view|accounts|account|models|model|textbooks|thinkers|hypotheses|hypothesis|ideas|wisdom|researchers|writers|authors|thinking) (held|assumed|proposed|claimed|stated|said|saw|viewed|treated|described|posited|regarded|cast|of|that|as|was|were|had|considered|equated|suggested|taught)
      (used to) (be)? (believe|think|assume|say|hold|call|believed|thought|assumed|said|called|held)
      it was ..2! (${THOUGHT}) (that)
      (for|over|through) ..1! (decades|years|centuries|generations|century|time|while) ,? ..2! (${THOUGHT}) (to|as|that|for)
      (for|over|through) ..1! (decades|years|centuries|generations|century) ,? ..4! (said|taught|told|claimed|thought|believed|assumed|repeated|wrote|held) ..2! that
      (textbooks|textbook|scientists|researchers|psychologists|neuroscientists|psychiatrists|doctors|people|we|they|i|many|most|authors|writers|books|papers|lecturers|teachers|one|everyone|lectures) ..1! used to (describe|call|see|view|regard|treat|portray|present|cast|name|label|paint|depict|teach|tell|speak|talk|list|credit|take)
      (thought|believed|assumed) (they|he|she) (had|have) (found|discovered|identified|located)
      (taken|mistaken) for
      (was|were|have been|has been) ..1! (taught|told|raised to believe) (that)?
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (proposed|introduced|formulated|put forward|conceived|invented|coined|popularised|popularized|sketched|launched) (the|his|her|their|a|an) ..6! (in|during|around|back in|as early as) (the)? ..1! (#|1950s|1960s|1970s|1980s|1990s|2000s|2010s|sixties|seventies|eighties|nineties)
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (proposed|postulated|hypothesised|hypothesized|speculated|conjectured|theorised|theorized|ventured|surmised) (already|back | as early as | as long ago as)? in # (that)?
      (for a time|for a while|for years|for decades|for a generation|for half a century) ..2! (taught|explained|sold|seen|viewed|described|understood|treated|regarded|called|blamed|presented|hailed) (as|for|on)?
      (i|we|my teacher|our teacher|my teachers|our teachers) used to !be|live|feel|get|go|stay|spend|wake|freeze|panic|suffer|struggle
      i thought|assumed|believed|imagined|supposed (that|we|you|they|it|there|our|your|the|this|my) !of|about
      <start> to believe|think|assume|imagine|suppose (that|we|you|they|it|there|our|your|he|she)
      <start> believing|thinking|assuming|imagining (that|we|you|they|it|there|our|your|he|she)
      used to be (thought|believed|assumed|held|taught|supposed|said) (that|to)?
      (i|we|they|he|she|you|people|scientists|researchers|many|most|everyone|one|it) (once|long|formerly|originally|initially|previously|always|first) (believed|thought|assumed|supposed|imagined|held|claimed|wrote|taught|argued) ,?
    `)
  }
]
