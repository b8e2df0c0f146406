/**
 * Members of organisations and coalitions that make commitments together, by ISO 3166-1 alpha-3 code. A date follows where a state joined after the
 * founding or left: "FIN 2023-04-04" (since), "GBR 1973/2020-01-31" (since and until). Written for this project.
 */
export const memberships: Readonly<Record<string, string>> = {
  "igo:NATO": `BEL, CAN, DNK, FRA, GBR, ISL, ITA, LUX, NLD, NOR, PRT, USA, GRC 1952-02-18, TUR 1952-02-18, DEU 1955-05, ESP 1982-05-30, CZE 1999-03-12,
    HUN 1999-03-12, POL 1999-03-12, BGR 2004-03-29, EST 2004-03-29, LVA 2004-03-29, LTU 2004-03-29, ROU 2004-03-29, SVK 2004-03-29, SVN 2004-03-29,
    ALB 2009-04-01, HRV 2009-04-01, MNE 2017-06-05, MKD 2020-03-27, FIN 2023-04-04, SWE 2024-03-07`,
  "igo:EU": `BEL, DEU, FRA, ITA, LUX, NLD, DNK 1973, IRL 1973, GBR 1973/2020-01-31, GRC 1981, ESP 1986, PRT 1986, AUT 1995, FIN 1995, SWE 1995, CYP 2004-05-01,
    CZE 2004-05-01, EST 2004-05-01, HUN 2004-05-01, LVA 2004-05-01, LTU 2004-05-01, MLT 2004-05-01, POL 2004-05-01, SVK 2004-05-01, SVN 2004-05-01,
    BGR 2007-01-01, ROU 2007-01-01, HRV 2013-07-01`,
  "igo:G7": "CAN, DEU, FRA, GBR, ITA, JPN, USA",
  "igo:G20": "ARG, AUS, BRA, CAN, CHN, DEU, FRA, GBR, IDN, IND, ITA, JPN, KOR, MEX, RUS, SAU, TUR, USA, ZAF",
  "igo:BRICS": "BRA, CHN, IND, RUS, ZAF 2010, ARE 2024-01-01, EGY 2024-01-01, ETH 2024-01-01, IRN 2024-01-01, IDN 2025-01",
  "igo:CSTO": "ARM, BLR, KAZ, KGZ, RUS, TJK",
  "igo:EAEU": "ARM, BLR, KAZ, KGZ, RUS",
  "igo:SCO": "CHN, KAZ, KGZ, RUS, TJK, UZB, IND 2017, PAK 2017, IRN 2023, BLR 2024",
  "igo:GCC": "ARE, BHR, KWT, OMN, QAT, SAU",
  "igo:ASEAN": "BRN, IDN, KHM, LAO, MMR, MYS, PHL, SGP, THA, VNM, TLS 2025-10",
  "igo:LAS": "ARE, BHR, COM, DJI, DZA, EGY, IRQ, JOR, KWT, LBN, LBY, MAR, MRT, OMN, PSE, QAT, SAU, SDN, SOM, SYR, TUN, YEM",
  "igo:ECOWAS": "BEN, CIV, CPV, GHA, GIN, GMB, GNB, LBR, NGA, SEN, SLE, TGO, BFA 1975/2025-01-29, MLI 1975/2025-01-29, NER 1975/2025-01-29",
  "igo:AES": "BFA, MLI, NER",
  "igo:AUKUS": "AUS, GBR, USA",
  "igo:Mercosur": "ARG, BRA, PRY, URY",
  "igo:OPEC": "ARE, COG, DZA, GAB, GNQ, IRN, IRQ, KWT, LBY, NGA, SAU, VEN",
  "coalition:e3": "DEU, FRA, GBR",
  "coalition:quad": "AUS, IND, JPN, USA",
  "coalition:weimar-triangle": "DEU, FRA, POL",
  "coalition:visegrad-group": "CZE, HUN, POL, SVK",
  "coalition:nordic-baltic-eight": "DNK, EST, FIN, ISL, LTU, LVA, NOR, SWE",
  "coalition:normandy-format": "DEU, FRA, RUS, UKR",
};
