import { type ClaimCase, casesOf, claim } from "#tests/support/claim-cases/claim-case";

const { yes, no } = casesOf("health");

export const healthCases: readonly ClaimCase[] = [
  yes(
    "active pledge",
    "2021-06-10",
    "The United States promised to donate 500 million vaccine doses to poorer countries.",
    claim("USA > group:poorer-countries", "humanitarian_aid", "pledged", "promised to donate 500 million vaccine doses"),
  ),
  yes(
    "active pledge",
    "2014-09-16",
    "Barack Obama, the American president, pledged to build seventeen Ebola clinics in Liberia.",
    claim("USA > LBR", "humanitarian_aid", "pledged", "pledged to build seventeen Ebola clinics in Liberia"),
  ),
  yes(
    "withdrawal or expiry",
    "2025-01-20",
    "Donald Trump, sworn in as US president hours before, ordered that the United States leave the World Health Organization.",
    claim("USA > igo:WHO", "membership", "withdrawn", "the United States leave the World Health Organization"),
  ),
  yes(
    "active pledge",
    "2021-01-20",
    "Joe Biden, the new US president, promised that the United States would stay in the World Health Organization.",
    claim("USA > igo:WHO", "membership", "pledged", "the United States would stay in the World Health Organization"),
  ),
  yes(
    "suspension",
    "2020-04-14",
    "The United States suspended its payments to the World Health Organization.",
    claim("USA > igo:WHO", "financial_aid", "suspended", "suspended its payments to the World Health Organization"),
  ),
  yes(
    "amount",
    "2020-06-04",
    "Britain pledged £1.65 billion to the vaccine alliance Gavi.",
    claim("GBR > org:gavi", "humanitarian_aid", "pledged", "pledged £1.65 billion to the vaccine alliance Gavi", { amount: 1.65e9, currency: "GBP" }),
  ),
  yes(
    "amount",
    "2019-10-10",
    "France will give the Global Fund 1.3 billion euros, President Emmanuel Macron said in Lyon.",
    claim("FRA > org:global-fund", "humanitarian_aid", "pledged", "will give the Global Fund 1.3 billion euros", {
      amount: 1.3e9,
      currency: "EUR",
      voice: "attributed",
      attributedTo: ["person:emmanuel-macron"],
    }),
  ),
  yes(
    "performance",
    "2020-03-18",
    "China sent Italy masks and ventilators.",
    claim("CHN > ITA", "humanitarian_aid", "delivered", "sent Italy masks and ventilators"),
  ),
  yes(
    "performance",
    "2021-01-22",
    "India shipped two million vaccine doses to Brazil on Friday.",
    claim("IND > BRA", "humanitarian_aid", "delivered", "shipped two million vaccine doses to Brazil"),
  ),
  yes(
    "refusal",
    "2018-11-08",
    "Australia refused to bring sick refugees from Nauru to its hospitals.",
    claim("AUS > group:refugees", "humanitarian_aid", "refused", "refused to bring sick refugees from Nauru"),
  ),
  yes(
    "refusal",
    "2020-03-25",
    "Switzerland refused to take patients from Lombardy into its hospitals.",
    claim("CHE >", "humanitarian_aid", "refused", "refused to take patients from Lombardy"),
  ),
  yes(
    "offer",
    "2022-05-16",
    "South Korean President Yoon Suk-yeol offered the North vaccines and nurses.",
    claim("KOR > PRK", "humanitarian_aid", "proposed", "offered the North vaccines and nurses"),
  ),
  yes(
    "demand",
    "2020-10-02",
    "South Africa and India asked the WTO to waive patents on vaccines.",
    claim("igo:WTO > ZAF, IND", "trade_investment", "demanded", "asked the WTO to waive patents on vaccines", {
      attributedTo: ["state:ZAF", "state:IND"],
    }),
  ),
  yes(
    "demand",
    "2021-09-08",
    "The WHO’s head, Tedros Adhanom Ghebreyesus, called on rich countries to give half of their doses to poorer ones.",
    claim("group:rich-countries > group:poorer-countries", "humanitarian_aid", "demanded", "called on rich countries to give half of their doses", {
      attributedTo: ["person:tedros-adhanom-ghebreyesus"],
    }),
  ),
  yes(
    "mutual agreement",
    "2025-05-20",
    "The members of the World Health Organization adopted a pandemic treaty that binds them to share samples.",
    claim("igo:WHO = ", "other", "agreed", "adopted a pandemic treaty", { legalForce: "binding" }),
  ),
  yes(
    "condition",
    "2023-07-05",
    "Gavi will pay for malaria vaccine in Ghana if the government hires more nurses.",
    claim("org:gavi > GHA", "humanitarian_aid", "pledged", "will pay for malaria vaccine in Ghana", {
      condition: "if the government hires more nurses",
    }),
  ),
  yes(
    "ratification or law",
    "2016-03-15",
    "Britain’s parliament passed a law that taxes sugary drinks.",
    claim("GBR >", "reform", "agreed", "passed a law that taxes sugary drinks"),
  ),
  yes(
    "ratification or law",
    "2013-10-24",
    "Ireland’s parliament adopted plain packaging for cigarettes.",
    claim("IRL >", "reform", "agreed", "adopted plain packaging for cigarettes"),
  ),
  yes(
    "election promise",
    "2016-10-27",
    "Donald Trump, then a candidate, vowed to repeal the health law on his first day.",
    claim("person:donald-trump >", "reform", "pledged", "to repeal the health law", { attributedTo: ["person:donald-trump"], voice: "attributed" }),
  ),
  yes(
    "signing",
    "2020-11-11",
    "The European Commission signed a contract with Pfizer for 300 million doses.",
    claim("body:EU:european-commission = org:pfizer", "trade_investment", "signed", "signed a contract with Pfizer"),
  ),
  yes(
    "breach",
    "2021-04-26",
    "The European Commission accused AstraZeneca of breaking its contract on deliveries.",
    claim("org:astrazeneca > body:EU:european-commission", "trade_investment", "broken", "breaking its contract on deliveries", {
      attributedTo: ["body:EU:european-commission"],
    }),
  ),
  yes(
    "headline",
    "2021-06-13",
    "G7 vows to share billion vaccine doses with world",
    claim("igo:G7 >", "humanitarian_aid", "pledged", "vows to share billion vaccine doses", { voice: "attributed" }),
  ),
  yes(
    "quotation",
    "2014-10-17",
    "“Cuba will send 300 more doctors to West Africa,” said the country’s health minister, Roberto Morales.",
    claim("CUB >", "humanitarian_aid", "pledged", "Cuba will send 300 more doctors", { voice: "quoted", attributedTo: ["person:roberto-morales"] }),
  ),
  yes(
    "withdrawal or expiry",
    "2018-11-14",
    "Havana pulled its doctors out of Brazil.",
    claim("CUB > BRA", "humanitarian_aid", "withdrawn", "pulled its doctors out of Brazil"),
  ),
  yes(
    "one-sided agreement",
    "2024-08-29",
    "Israel agreed to pause its strikes in Gaza for three days so that children can be vaccinated against polio.",
    claim("ISR >", "ceasefire", "agreed", "agreed to pause its strikes in Gaza"),
  ),
  yes(
    "refusal",
    "2021-01-05",
    "China refused to let a team of the World Health Organization enter Wuhan.",
    claim("CHN > igo:WHO", "monitoring", "refused", "refused to let a team of the World Health Organization enter Wuhan"),
  ),
  yes(
    "noun phrase",
    "2023-06-27",
    "Germany’s pledge to send Ghana mosquito nets was renewed in Accra.",
    claim("DEU > GHA", "humanitarian_aid", "pledged", "Germany’s pledge to send Ghana mosquito nets"),
  ),
  no("plain fact", "2014-10-14", "The virus killed seven in ten of those whom it infected, the agency’s doctors said."),
  no("forecast", "2020-03-30", "Between one and two hundred thousand people may die, an adviser to the White House warned."),
  no("opinion", "2021-04-24", "Patents are a wall around the rich, a priest in Pretoria preached."),
  no("assertion of need", "2022-07-23", "Clinics in the delta need fridges, nurses told the visitors."),
  no("question", "2020-05-06", "Who paid for the laboratory beneath the hill?"),
  no("plain fact", "2023-05-15", "The last intensive-care ward in Khartoum closed when the lights went out."),
  no("boilerplate", "2020-04-02", "Our coverage of the pandemic is free. Please consider a donation."),
  no("hypothetical", "2017-06-15", "If the bednets had come in time, the outbreak would have been smaller."),
  no("denunciation or praise", "2016-01-14", "Relatives applauded the nurses as the ward emptied."),
  no("meeting held", "2024-05-27", "Health ministers gathered by the lake for their yearly assembly."),
  no("denunciation or praise", "2020-05-19", "Beijing rejected as slander the claim that it had hidden the outbreak."),
  no("job title", "2017-07-01", "Tedros Adhanom Ghebreyesus, a former foreign minister of Ethiopia, became the agency’s head."),
];
