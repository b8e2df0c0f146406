/**
 * Names of cities that a news text nearly always uses for something else: words, first and last names, brands, states and provinces, or larger
 * places of the same name. A city that is missing costs little; one that turns every Charlotte into North Carolina costs a lot.
 */
export const droppedCities: ReadonlySet<string> = new Set(
  `Natal, Delta, Man, Tours, Nice, Reading, Split, Metro, Saga, Sale, Male, Chihuahua, Mary, Van, Mobile, Independence, Buffalo, Queens, Surprise,
  Orange, Enterprise, Paradise, Springs, Ruse, Santos, Regina, Richmond, Surrey, Victoria, Windsor, Hamilton, Armenia, Constantine, Essen, Nancy,
  York, Preston, Lincoln, Dudley, Brent, Bradford, Bedford, Salem, Hassan, Mestre, Toyota, Mishima, Hino, Fuji, Bender, Miramar, Mérida, Carolina,
  Vladimir, Batman, Montgomery, Brandon, Clearwater, Hollywood, Savannah, Springfield, Lafayette, Columbia, Jackson, Charlotte, Norman, Charleston,
  Austin, Irving, Richardson, Warren, Edison, Elizabeth, Corona, Jamaica, Cleveland, Providence, Chandler, Gilbert, Mesa, Antioch, Chinatown,
  Ontario, Riverside, Centennial, Pueblo, Henderson, Midland, Boulder, Eugene, Everett, Kent, Virginia, Nigel, Newcastle, Wellington, Darwin,
  Adelaide, Burlington, Milton, Vaughan, Laval, Markham, Worcester, Mansfield, Hastings, Derby, Sutton, Scarborough, Telford, Bolton, Enfield Town,
  Slough, Bexley, Archway, Rodriguez, Libertad, Naga, Mati, Santol, Meads, Cary, Wilmington, Dayton, Hampton, Norfolk, Garland, Beaumont, Tyler,
  Mesquite, Concord, Davenport, Aurora, Elgin, Lowell, Paterson, Amherst, Astoria, Madison, Bridgeport, Burbank, Clovis, Downey, Fairfield, Fontana,
  Hayward, Irvine, Lancaster, Norwalk, Pomona, Rialto, Salinas, Stockton, Vista, Lakewood, Thornton, Westminster, Reno, Spring Valley, Alhambra,
  Gresham, Kimberley, Brits, Centurion, Orkney, Middelburg, High Point, Universal City, Deer Valley, Round Rock, College Station, Harlem, Davie,
  Santa Rosa, Santa Cruz, Santa Ana, San Pedro, San Pablo, San Mateo, San Fernando, San Marcos, Santiago, Georgetown, Kingston, Alexandria, Florence,
  Toledo, Valencia, Cordoba, Córdoba, León, Guadalupe, Trinidad, Soledad, Rosario, Concepción, Esperanza, Victoria de Durango, Barrie, Oxford,
  Cambridge, Columbus, Orlando, Phoenix, Abbotsford, Dartmouth, Palma, Parma, Messina, Salerno, Ponce, Edmonton, Bergen, Kara, Arad, Coro, Lira,
  Perm, Beni, Oral, Gera, Bata, Gaya, Sari, Bari, Kota, Pati, Moga, Reus, Metz, Seto, Aba, Offa, Saki, Bago, Safi, Dali, Anda, Tula, Hamm, Palu,
  Miri, Boma, Wau, Rewa, Puri, Guna, Loni, Mau, Durg, Mito, Kure, Mino, Noda, Yao, Ube, Uji, Tsu, Ibb, Ica, Bo, Osh Region, Tonk, Maba, Guli, Hami,
  Ordu, Gumi, Tema, Bida, Bama, Cabo, Okap, Divo, Loum, Kisi, Mubi, Owo, Iwo, Oyo, Uyo, Muar, Tete, Dadu, Imus, Kuan, Bali, Pali, Chas, Laredo,
  Everton, Temple, Nelson, Monroe, Lewisville, Johnson City, Clinton, Marion, Albany, Perris, Sandy, Allen, Lynn, Hesperia, Macon, Luis, Ana, Ali,
  Marita, Diamond, Federal, Union, Progress, Liberty, Nova, Sincelejo Centro, Battambang Province, Bukan, Central, Santo, Dos, Sur, Ogden, Bandar,
  Anand, Bāli, Okinawa, St. Petersburg, Los Ángeles,
  Hīt, Bam, Nakhchivan, Ağdam, As-Suwayda, Ararat, Lod, Muş, Ağrı, Isnā, Būsh, Domodedovo, Bor, Qax, Gali, Metsamor, Roman, Zhovkva, Mykolaiv,
  Mena, Bohuslav, Bar, Ełk, Moro, Una, Chidambaram, Sagaing, Baikonur, Xincheng, Eisen, Ono, Ōi, Ōbu, Itō, Ise, Ina, Hannō, Dalai, Lae, Hūn, Wum,
  Mora, Monsanto, Wa, Ho, Uga, Ode, Numan, Ifo, Epe, Biu, Aku, Savé, Nikki, Sig, Lund, Oss, Ede, Versailles, Pau, Antony, Érd, Martin, Most, Massa,
  Rivera, Melo, Ubá, Passos, Montenegro, Moa, Florida, Rubio, Turbo, Chía, David, Colón, Ilo, García, Rukban, Jāsim, Saḩar, Sīnah, Kināna, Guantánamo`
    .split(",")
    .map((name) => name.trim()),
);
