/**
 * Names that hold the name of a state, a place or a person and are neither party nor place: agreements, events, products, people of another trade. They
 * are matched, so that nothing inside them is. Written for this project.
 */
export const fixedPhrases: readonly string[] = [
  // agreements and documents
  ...["Paris Agreement", "Paris Accord", "Paris climate agreement", "Paris climate accord", "Paris climate deal", "Paris Climate Agreement", "Kyoto Protocol"],
  ...["Montreal Protocol", "Minsk agreements", "Minsk Agreements", "Minsk accords", "Minsk agreement", "Minsk deal", "Minsk process", "Minsk II", "Minsk Protocol"],
  ...["Budapest Memorandum", "Helsinki Final Act", "Helsinki Accords", "Dayton Agreement", "Dayton Accords", "Dayton Peace Agreement", "Oslo Accords", "Oslo accords"],
  ...["Camp David Accords", "Abraham Accords", "Geneva Convention", "Geneva Conventions", "Geneva Protocol", "Geneva Accord", "Vienna Convention", "Vienna Document"],
  ...["Rome Statute", "Rome Treaty", "Treaty of Rome", "Treaty of Versailles", "Versailles Treaty", "Maastricht Treaty", "Lisbon Treaty", "Treaty of Lisbon"],
  ...["Washington Treaty", "North Atlantic Treaty", "Warsaw Pact", "Brussels Treaty", "Istanbul Convention", "Montreux Convention", "Dublin Regulation"],
  ...["Stockholm Agreement", "Riyadh Agreement", "Taif Agreement", "Algiers Accord", "Pretoria Agreement", "Prespa Agreement", "Doha Agreement", "Doha Declaration"],
  ...["Budapest Convention", "Hague Convention", "Hague Conventions", "Basel Convention", "Marrakesh Agreement", "Cairo Declaration", "Glasgow Climate Pact"],
  ...["Copenhagen Accord", "Copenhagen criteria", "Good Friday Agreement", "Belfast Agreement", "Windsor Framework", "New START", "Washington Consensus"],
  ...["Northwood Declaration", "Lancaster House Treaties", "Lancaster House treaties", "Aachen Treaty", "Elysee Treaty", "Élysée Treaty", "Baku Initiative"],
  ...["Sharm el-Sheikh Implementation Plan", "Nairobi Process", "Luanda Process", "Berlin Process", "Astana Process", "Astana process", "Geneva II", "Geneva process"],
  ...["American Declaration", "European Convention on Human Rights", "European Peace Facility", "Ukraine Facility", "European Green Deal", "Antarctic Treaty"],
  // wars, systems and things of nature
  ...["Korean War", "Vietnam War", "Iraq War", "Gulf War", "Afghan War", "Crimean War", "Spanish Civil War", "American Civil War", "Syrian civil war"],
  ...["Chinese New Year", "Turkish delight", "French fries", "Brussels sprouts", "Swiss cheese", "Danish pastry", "Russian roulette", "Indian summer", "Chinese whispers"],
  ...["Guinea pig", "Guinea pigs", "English breakfast", "Irish coffee", "Brazil nuts", "Siberian tiger", "Bermuda Triangle", "Stockholm syndrome", "Dutch courage"],
  // companies, schools, prizes, teams
  ...["American Airlines", "British Airways", "Turkish Airlines", "Qatar Airways", "Air France", "Air India", "Air China", "Korean Air", "British Petroleum"],
  ...["American Express", "Deutsche Bank", "Bank of America", "Bank of China", "Banco Santander", "Credit Suisse", "China Mobile", "British Telecom", "Swiss Re"],
  ...["Kyiv School of Economics", "London School of Economics", "London Stock Exchange", "New York Stock Exchange", "Tokyo Stock Exchange", "Moscow State University"],
  ...["Georgia Tech", "New York University", "University of Washington", "Washington University", "American University", "Munich Security Conference"],
  ...["Halifax International Security Forum", "Kyiv Security Forum", "Warsaw Security Forum", "Delphi Economic Forum", "Doha Forum", "Shangri-La Dialogue"],
  ...["Manchester United", "Manchester City", "Paris Saint-Germain", "Real Madrid", "Bayern Munich", "Washington Capitals", "New York Yankees"],
  // people of other trades, or long dead, who bear a place's or a leader's name
  ...["Michael Jordan", "Jordan Peterson", "George Washington", "Denzel Washington", "Booker Washington", "Paris Hilton", "Chad Smith", "Austin Powers"],
  ...["Abraham Lincoln", "Andrew Jackson", "Samuel L. Jackson", "Winston Churchill", "Israel Adesanya"],
  // treaties, plans and operations that hold the name of a place
  ...["Treaty on the Non-Proliferation of Nuclear Weapons", "Nuclear Non-Proliferation Treaty", "Treaty on Open Skies", "Open Skies Treaty", "Vienna Declaration", "Sochi Agreement"],
  ...["Istanbul Protocol", "Istanbul Communique", "Istanbul Communiqué", "Geneva Communique", "Geneva Communiqué", "Geneva Statement", "Berlin Declaration", "Paris Declaration", "Paris Treaty"],
  ...["Bucharest Declaration", "Washington Declaration", "Panmunjom Declaration", "Singapore Declaration", "Pyongyang Declaration", "Beijing Declaration", "Rome Declaration", "Kigali Amendment"],
  ...["Cancun Agreements", "Doha Amendment", "Durban Platform", "Bali Action Plan", "Warsaw Mechanism", "Marrakech Accords", "Dublin Convention", "Dublin Agreement", "Schengen Agreement", "Amsterdam Treaty"],
  ...["Nice Treaty", "Treaty of Nice", "Athens Treaty", "Sevres Treaty", "Treaty of Sèvres", "Treaty of Lausanne", "Lausanne Treaty", "Madrid Protocol", "Madrid Accords", "Wye River Memorandum", "Tokyo Declaration"],
  ...["Jeddah Declaration", "Jeddah Agreement", "Juba Peace Agreement", "Lusaka Protocol", "Arusha Accords", "Arusha Agreement", "Cotonou Agreement", "Havana Declaration", "Quincy Agreement", "Marshall Plan"],
  // events, wars and disasters
  ...["Sochi Olympics", "Sochi Winter Olympics", "Beijing Olympics", "Beijing Winter Olympics", "Paris Olympics", "Tokyo Olympics", "London Olympics", "Rio Olympics", "Qatar World Cup", "Russia World Cup"],
  ...["Boston Marathon", "Boston Tea Party", "Battle of Britain", "Battle of Stalingrad", "Cuban missile crisis", "Cuban Missile Crisis", "Yom Kippur War", "Falklands War", "Bosnian War", "Bosnian war", "Kosovo War"],
  ...["Vietnam war", "Korean war", "Gulf war", "Cambridge Five", "Chernobyl disaster", "Fukushima disaster", "Bhopal disaster", "Oklahoma City bombing", "Spanish flu", "Prague Spring", "Arab Spring", "Maidan Revolution"],
  // companies, banks, airlines, teams and papers without an entry
  ...["Bank of New York", "Bank of New York Mellon", "Bank of Montreal", "Bank of Nova Scotia", "Royal Bank of Canada", "Royal Bank of Scotland", "Bank of Ireland", "Bank of Cyprus", "National Bank of Greece"],
  ...["Texas Instruments", "California Institute of Technology", "University of California", "University of Texas", "University of Michigan", "University of Chicago", "University of Toronto", "University of London"],
  ...["Michigan State University", "Ohio State University", "Florida State University", "Boston University", "Boston College", "Indiana University", "University of British Columbia", "Australian National University"],
  ...["Singapore Airlines", "Japan Airlines", "Kenya Airways", "Ethiopian Airlines", "Ukraine International Airlines", "Malaysia Airlines Flight", "Alaska Airlines", "Delta Air Lines", "Virgin Atlantic", "Icelandair"],
  ...["Kentucky Fried Chicken", "Philadelphia Eagles", "Dallas Cowboys", "Chicago Bulls", "Boston Celtics", "Los Angeles Lakers", "Washington Nationals", "Chelsea Football Club", "Liverpool Football Club"],
  // people of other trades
  ...["Jack London", "Virginia Woolf", "Virginia Giuffre", "Dakota Johnson", "Florence Nightingale", "Florence Pugh", "Jordan Spieth", "Sydney Sweeney", "Savannah Guthrie", "Alexandria Villaseñor", "Michael Jackson"],
  ...["Jesse Jackson", "Elizabeth Taylor", "Paul Simon", "Bob Marley", "Harrison Ford", "Henry Ford", "Anna Wintour", "Ludwig van Beethoven", "William Shakespeare", "Charles Darwin", "Adam Smith Institute"],
];
