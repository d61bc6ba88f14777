// Nouns for research, its makers and its results: what vague attributions and reports name.
import { entries } from './entry.ts'

export const studies = entries(
  'study',
  `
== research
study: ~, human studies, human study, recent studies, early studies, previous studies, prior studies, numerous studies, many studies, several studies, pilot study, pilot studies, case study, case studies, follow-up study, follow-up studies
research: ., the research, recent research, empirical research, brain research, research programme~, body of research, scientific research, neuroscience research, human research
science: ., sciences, neuroscience, neurosciences, the science, modern science, modern neuroscience, brain science, cognitive neuroscience, social neuroscience, affective neuroscience, behavioural science, psychology, psychiatry, neurology, neuroendocrinology, endocrinology, biology, scientific
literature: ., literatures, scientific literature, research literature, body of literature, body of work, existing work, previous work, prior work, recent work
experiment: ~, experimental work, laboratory experiment~, behavioural experiment~
trial: ~, clinical trial~, drug trial~, clinical study, clinical studies, large trial~
paper: ~, article~, publication~, preprint~, manuscript~, scientific paper~, journal article~, monograph~, textbook~, handbook~, poster presentation~
review: ~, literature review~, narrative review~, review article~, critical review~
report: case report~, brief report~, recent reports, earlier reports, previous reports, early reports, first reports, published reports
survey study: survey studies
dataset: ~, data set~, data, large dataset~, biobank~, UK Biobank
replication: ~, replication attempt~, replication study, replication studies, failed replication~, direct replication~, conceptual replication~
== evidence
evidence: ., empirical evidence, scientific evidence, converging evidence, growing evidence, mounting evidence, accumulating evidence, body of evidence, evidence base, lines of evidence, line of evidence, proof, anecdotal evidence
finding: ~, result~, observation~, discovery, discoveries, conclusion~, effect size~, null result~, null finding~, new findings, the findings
theory: ~, hypothesis, hypotheses
== people of science
researcher: ~, scientist~, neuroscientist~, psychologist~, psychiatrist~, investigator~, neurologist~, biologist~, endocrinologist~, neurobiologist~, neuroeconomist~, research team~, research group~, scholar~, academics, geneticist~, anthropologist~, economist~, the authors, authors, author, colleagues of
expert: ~, specialist~, doctors, doctor, physician~, professors, professor, authorities, clinicians, clinician
laboratory: laboratories, labs, lab
`
)
