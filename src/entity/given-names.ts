/** Given names that women bear and men hardly do, in ids' spelling: they tell whom "she" takes up. Written for this project. */
export const femaleNames: ReadonlySet<string> = new Set(
  `alexandra aleksandra alice alina alla amanda amelia amy ana anastasia andrea-maria angela anita anitta ann anna anne annalena annegret annika antonia ayelet
  barbara beata beatrice brigitte carla carmen carolina caroline catherine cecilia charlotte chiara christine christina clara clarissa claudia condoleezza
  cristina dalia daria diana dilma dunja ekaterina elena eleni elisabeth elizabeth ellen elly emily emma erika erna esther eva eve federica fiona
  florence gabriela geraldine gina giorgia gita grace greta halimah hanna hannah helen helena helle hilary hillary ida inga ingrid irina iryna isabel ivanka
  jacinda jane janet jen jennifer jessica joan joanna jodie judith julia julie kaja kamala karen karin karoline kate katerina katherine kathleen katrin
  keiko kelly kirsten kristalina kristi kristina lara laura leanne leila lena lilia linda lisa liz louise lucia lucy ludmila lyudmila madeleine magdalena maia
  mairead margaret margot margrethe maria marie marija marina marine marta martha mary melania mette michelle mirjana monica monika nadia nancy natalia natalie
  nathalie nicola nikki nina nirmala olena olga oksana pamela patricia paula penny pia rachel rebecca renate rosa ruth sally samantha sandra sanna sara sarah
  sheikha shirley sofia sonia sophie stella stephanie susan svetlana sviatlana tamara tatiana tatyana theresa therese tulsi ursula valentina vera veronika
  victoria viktoria viktoriia viola wendy xiomara yekaterina yulia yuliia yvette zuzana`.split(/\s+/u),
);
