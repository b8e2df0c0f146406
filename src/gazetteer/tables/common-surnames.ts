/**
 * Last names of persons in the tables that are also words, places, bodies or first names, or that many others bear: one of them names its bearer only in an
 * article that has the full name too. Those that two persons of the tables share need no entry. Written for this project.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `Abbasi, Abbott, Abdi, Abrams, Adams, Ahn, Akar, Albanese, Alexander, Alloush, Altman, Alvarado, Ambrose, Amini, Amos, Anand, Andersen, Andersson,
  Antonov, Antony, Anwar, Aoun, Araújo, Arroyo, Ashkenazi, Ashton, Asiri, Austin, Azhar, Aziz, Bacon, Bailey, Baird, Baker, Baldwin, Ban, Banda,
  Barclay, Barghouti, Barrett, Barrow, Barzani, Bas, Bashir, Bauer, Bennett, Berdimuhamedov, Berdymukhamedov, Bhutto, Blackburn, Bloomberg, Bo,
  Bogdanov, Boko, Bolton, Bonne, Booker, Borne, Bout, Boxer, Boyko, Brandt, Brennan, Breton, Brewer, Brink, Brown, Browne, Bruce, Brunner, Burns,
  Burr, Bush, Cable, Caine, Cameron, Campbell, Caputo, Cardoso, Carney, Carson, Carter, Casado, Casey, Cassidy, Castillo, Castro, Champagne, Chao,
  Chauhan, Chaves, Cheung, Chiu, Choe, Christie, Chung, Chávez, Cleverly, Cohen, Collins, Connolly, Conte, Conway, Cooper, Corker, Costa, Cotton,
  Cramer, Crow, Cummings, Cunha, Dar, Darling, Davis, Deng, Diab, Dimitrov, Diop, Driscoll, Duffy, Duncan, Duque, Déby, Earnest, Ellison, Emanuel,
  Ernst, Espinosa, Fallon, Fedorov, Fernández, Fink, Fitzpatrick, Flake, Fletcher, Flores, Flynn, Fomin, Ford, Foster, Fraser, Friedman, Fujimori,
  Gabriel, Gallant, Gandhi, Gardner, Garland, Gates, Georgescu, Getachew, Ghali, Gibran, Gladkov, Golan, González, Gore, Graham, Grandi, Granger,
  Green, Greene, Greer, Griffiths, Grigoryan, Güler, Haddad, Hadi, Hague, Hahn, Haines, Haley, Hamada, Hamdan, Hammond, Hancock, Hanson, Haq,
  Haqqani, Hariri, Harper, Harris, Harutyunyan, Hasanov, Hatch, Hayashi, Heine, Heinrich, Hendricks, Hernández, Hicks, Hidalgo, Higgins, Hijab,
  Hill, Hogan, Holder, Holguín, Hook, Hou, Hoyer, Huckabee Sanders, Hug, Hunt, Hussein, Hutchinson, Hwang, Idriss, Iglesias, Isaias, Jae-in,
  Jae-myung, Jamil, Jang, Jean-Pierre, Jeong, Johansson, Johnson, Joly, Joyce, Jugnauth, Juma, Jørgensen, Kagan, Kalın, Kamyshin, Kan, Kang,
  Karapetyan, Katz, Kavala, Kellogg, Kelly, Kemp, Kennedy, Key, Keïta, Khan, Khanna, Khatami, Kim, King, Kirby, Kirillov, Kirk, Klaus, Ko, Kohl,
  Koizumi, Koroma, Kos, Kovalchuk, Kozak, Krasnov, Kravchenko, Kurz, Lacroix, Lai, Lam, Larijani, Lazaro, Lee, Leung, Levin, Lewis, León, Liberman,
  Lieberman, Lombard, Lynch, Lysenko, Lytvyn, López, Ma, Mace, Machado, Magyar, Mahmood, Maliki, Malley, Manning, Mansour, Marcos, Marin, Marković,
  Marshall, Martin, Mas, Masisi, Massa, Massoud, Mast, Maurer, May, Maïga, McAllister, McCallum, McCarthy, McCormack, McDonald, McDonnell,
  McGovern, McGuinness, McKenzie, McNeil, Meade, Meadows, Medina, Meeks, Meta, Michal, Michel, Miliband, Miller, Mironov, Mitchell, Mohamud, Moore,
  Morales, Moreno, Morgan, Moro, Morrison, Moïse, Mubarak, Mufti, Mujahid, Munir, Murillo, Murphy, Murray, Muscat, Muslim, Muñoz, Márquez, Naim,
  Najib, Napolitano, Navarro, Nene, Neves, Nguema, Nielsen, Novak, Nunes, Nuñez, O'Brien, O'Neill, Obi, Omar, Oren, Ortega, Osborne, Paisley,
  Palmer, Papadopoulos, Park, Parly, Parnell, Patel, Patten, Paul, Payne, Paz, Pedersen, Pellegrini, Perdue, Perez, Perry, Peters, Petkov, Petro,
  Peña, Philippe, Phillips, Pierce, Pita, Pollard, Popescu, Powell, Price, Prokopenko, Qassem, Raad, Rabbani, Rajapaksa, Rama, Rashid, Rasool,
  Reding, Reed, Regan, Reid, Rhodes, Ri, Rice, Roberts, Robinson, Robles, Rodríguez, Rogers, Rollins, Rosen, Ross, Rotenberg, Roth, Rounds, Rowley,
  Roy, Royal, Royce, Rudd, Rudenko, Ryan, Rybak, Ryder, Saab, Saar, Sacks, Salam, Salami, Saleh, Salih, Samia, Sanders, Santos, Savchenko, Schmid,
  Schmitt, Schulz, Scott, Serafin, Serra, Sessions, Shah, Shaheen, Shapiro, Sharif, Sharon, Shelby, Sherman, Shetty, Shin, Singh, Sinwar, Skripal,
  Smith, Snyder, Sobol, Song, Stein, Steiner, Stern, Stocker, Stone, Sudani, Suleiman, Sullivan, Tai, Talabani, Tatar, Taylor, Teixeira, Teodoro,
  Tester, Thomas, Toner, Touré, Tracy, Traoré, Tung, Turner, Ueda, Varela, Ventura, Vieira, Volker, Volkov, Vázquez, Wade, Walker, Wallace, Walsh,
  Warner, Warren, Waters, Webb, Weber, Wheeler, Whitaker, Wi, Wicker, Wilkinson, Williamson, Willis, Wilson, Wolf, Wright, Yadav, Yakovenko, Yang,
  Yaqoob, Yates, Yemane, Yoon, Young, Yun, Yunus, Yıldırım, Zia, al-Faisal, al-Hakim, al-Hariri, al-Hassan, al-Khatib, al-Maliki, bin Zayed, Özel`
    .split(",")
    .map((name) => name.trim()),
);
