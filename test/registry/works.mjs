// Invented works as the registers would describe them: clean ones, and one for each trap.

const article = (doi, title, more = {}) => ({
  DOI: doi,
  type: 'journal-article',
  title: [title],
  author: [
    { given: 'Ada', family: 'Lund', sequence: 'first' },
    { given: 'Bo', family: 'Marsh', sequence: 'additional' }
  ],
  issued: { 'date-parts': [[2011, 3, 4]] },
  'container-title': ['Journal of Voles'],
  volume: '12',
  issue: '3',
  page: '101-109',
  publisher: 'Burrow Press',
  ...more
})

const update = (type, doi, date, source = 'publisher') => ({
  DOI: doi,
  type,
  label: type,
  source,
  updated: { 'date-parts': [date] }
})

const crossrefWork = (note, message) => ({ note, doi: message.DOI, crossref: message })

const pubmedArticle = (pmid, { doi = '', pmc = '', title, types = ['Journal Article'], links = '', year = '2011' }) => `
<PubmedArticle><MedlineCitation><PMID Version="1">${pmid}</PMID><Article PubModel="Print-Electronic">
<Journal><JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>${year}</Year></PubDate></JournalIssue>
<Title>Journal of voles</Title><ISOAbbreviation>J Voles</ISOAbbreviation></Journal>
<ArticleTitle>${title}.</ArticleTitle><Pagination><MedlinePgn>101-9</MedlinePgn></Pagination>
<Abstract><AbstractText Label="METHODS">Voles were watched.</AbstractText><AbstractText Label="RESULTS">They bonded.</AbstractText></Abstract>
<AuthorList><Author><LastName>Lund</LastName><ForeName>Ada</ForeName></Author><Author><CollectiveName>The Vole Group</CollectiveName></Author></AuthorList>
<PublicationTypeList>${types.map((type) => `<PublicationType UI="D000000">${type}</PublicationType>`).join('')}</PublicationTypeList>
</Article><MeshHeadingList><MeshHeading><DescriptorName UI="D010121">Oxytocin</DescriptorName></MeshHeading></MeshHeadingList>
<CommentsCorrectionsList>${links}</CommentsCorrectionsList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId><ArticleId IdType="doi">${doi}</ArticleId><ArticleId IdType="pmc">${pmc}</ArticleId></ArticleIdList>
<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5555/cited.by.it</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>`

export const works = [
  crossrefWork('clean', article('10.5555/voles.2011.1', 'Grooming and rank in prairie voles')),
  crossrefWork(
    'retracted: publisher and Retraction Watch both say so',
    article('10.5555/voles.2011.2', 'RETRACTED: Trust in voles after a sniff', {
      'updated-by': [
        update('retraction', '10.5555/notice.1', [2014, 2, 6]),
        update('retraction', '10.5555/notice.1', [2014, 2, 6], 'retraction-watch'),
        update('correction', '10.5555/notice.0', [2012, 5, 1])
      ]
    })
  ),
  crossrefWork(
    'an expression of concern, then retracted',
    article('10.5555/voles.2011.3', 'A gene for bonding', {
      'updated-by': [
        update('expression_of_concern', '10.5555/notice.2', [2013, 1, 1]),
        update('retraction', '10.5555/notice.3', [2015, 1, 1])
      ]
    })
  ),
  crossrefWork(
    'an expression of concern only',
    article('10.5555/voles.2011.4', 'Cortisol of shy voles', {
      'updated-by': [update('expression_of_concern', '10.5555/notice.4', [2016])]
    })
  ),
  crossrefWork(
    'corrected only',
    article('10.5555/voles.2011.5', 'Plasma peptides of voles', {
      'updated-by': [
        update('corrigendum', '10.5555/notice.5', [2012, 1, 9]),
        update('new_version', '10.5555/voles.2011.5v2', [2012])
      ]
    })
  ),
  crossrefWork(
    'retracted, then reinstated',
    article('10.5555/voles.2011.10', 'Scents of strangers', {
      'updated-by': [
        update('retraction', '10.5555/notice.6', [2014, 2, 6]),
        update('reinstatement', '10.5555/notice.7', [2016, 8, 1], 'retraction-watch')
      ]
    })
  ),
  crossrefWork(
    'a notice of retraction',
    article('10.5555/notice.1', 'Retraction: Trust in voles after a sniff', {
      'update-to': [update('retraction', '10.5555/voles.2011.2', [2014, 2, 6])]
    })
  ),
  crossrefWork(
    'a preprint, published since; it also names itself and a PMID',
    article('10.5555/preprint.7', 'Bonding without receptors', {
      type: 'posted-content',
      subtype: 'preprint',
      'container-title': [],
      institution: [{ name: 'voleRxiv' }],
      posted: { 'date-parts': [[2021, 6, 1]] },
      issued: { 'date-parts': [[2021, 6, 1]] },
      relation: {
        'is-preprint-of': [
          { 'id-type': 'doi', id: 'https://doi.org/10.5555/VOLES.2022.7', 'asserted-by': 'subject' },
          { 'id-type': 'doi', id: '10.5555/preprint.7', 'asserted-by': 'object' },
          { 'id-type': 'pmid', id: '99000007', 'asserted-by': 'subject' }
        ]
      }
    })
  ),
  crossrefWork(
    'its published version',
    article('10.5555/voles.2022.7', 'Bonding without receptors', {
      issued: { 'date-parts': [[2022, 1, 3]] },
      relation: { 'has-preprint': [{ 'id-type': 'doi', id: '10.5555/preprint.7', 'asserted-by': 'object' }] }
    })
  ),
  crossrefWork(
    'a thesis with an empty date, approved in 2009',
    article('10.5555/thesis.1', 'Voles at night', {
      type: 'dissertation',
      issued: { 'date-parts': [[null]] },
      approved: { 'date-parts': [[2009, 9]] },
      'container-title': []
    })
  ),
  crossrefWork(
    'authors that are bodies',
    article('10.5555/voles.2011.6', 'Vole counts', { author: [{ name: 'The Vole Consortium' }] })
  ),
  crossrefWork(
    'editors only',
    article('10.5555/book.1', 'Handbook of voles', {
      type: 'edited-book',
      author: undefined,
      editor: [{ given: 'Cy', family: 'Noor' }]
    })
  ),
  crossrefWork(
    'markup and double escapes in the title, the subtitle apart',
    article(
      '10.5555/voles.2011.8',
      'Oxytocin &amp;amp; <i>Avpr1a</i> in <jats:italic>Microtus</jats:italic> H<sub>2</sub>',
      {
        subtitle: ['A field study'],
        abstract: '<jats:title>Abstract</jats:title><jats:p>Voles &lt; mice.</jats:p>'
      }
    )
  ),
  crossrefWork(
    'online in 2010, printed in 2011',
    article('10.5555/voles.2011.9', 'Sniffing', {
      issued: { 'date-parts': [[2010, 12]] },
      'published-online': { 'date-parts': [[2010, 12]] },
      'published-print': { 'date-parts': [[2011, 2]] }
    })
  ),
  crossrefWork(
    'an old DOI with brackets',
    article('10.5555/(SICI)1096-8644(199602)99:2<345::AID-A9>3.0.CO;2-X', 'Old voles')
  ),
  {
    note: 'registered with DataCite',
    doi: '10.5556/data.1',
    csl: {
      type: 'dataset',
      id: 'https://doi.org/10.5556/data.1',
      title: 'Vole tracks',
      author: [{ family: 'Berg', given: 'Eve', 'non-dropping-particle': 'van der' }],
      issued: { 'date-parts': [[2019]] },
      publisher: 'Burrow Data',
      DOI: '10.5556/data.1'
    }
  },
  {
    note: 'in PubMed and PubMed Central',
    doi: '10.5555/voles.2011.1',
    pmid: '99000001',
    pmcid: 'PMC9900001',
    pubmed: pubmedArticle('99000001', {
      doi: '10.5555/voles.2011.1',
      pmc: 'PMC9900001',
      title: 'Grooming and rank in prairie voles'
    })
  },
  {
    note: 'retracted, PubMed links the notice',
    pmid: '99000002',
    pubmed: pubmedArticle('99000002', {
      doi: '10.5555/voles.2011.2',
      title: 'Trust in voles after a sniff',
      types: ['Journal Article', 'Retracted Publication'],
      links:
        '<CommentsCorrections RefType="RetractionIn"><RefSource>J Voles. 2014 Feb;15(2):1</RefSource><PMID Version="1">99000102</PMID></CommentsCorrections>' +
        '<CommentsCorrections RefType="CommentIn"><RefSource>J Mice. 2012</RefSource></CommentsCorrections>'
    })
  },
  {
    note: 'retracted, PubMed only has the type',
    pmid: '99000003',
    pubmed: pubmedArticle('99000003', { title: 'A gene for bonding', types: ['Retracted Publication'] })
  },
  {
    note: 'an arXiv paper, published since',
    arxiv: '2101.00001',
    atom:
      '<entry><id>http://arxiv.org/abs/2101.00001v2</id><updated>2022-02-01T00:00:00Z</updated><published>2021-01-02T00:00:00Z</published>' +
      '<title>A model of\n  bonding</title><summary>Voles as oscillators.</summary><author><name>Ada Lund</name></author><author><name>Eve van der Berg</name></author>' +
      '<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5555/voles.2022.8</arxiv:doi><category term="q-bio.NC"/></entry>'
  },
  {
    note: 'a book',
    isbn: '9780306406157',
    book: {
      title: 'The social vole',
      subtitle: 'bonds and burrows',
      authors: [{ name: 'Ada Lund' }],
      publishers: [{ name: 'Burrow Press' }],
      publish_date: 'March 1998'
    }
  }
]
