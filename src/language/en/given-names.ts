/**
 * Given names that in English-speaking countries are almost always a woman's or a man's: the most frequent of the last
 * hundred years without those that both bear (Alex, Jordan, Leslie, Robin, Taylor). What is missing stays open.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const femaleNames = words(`
  ada agnes alice alicia alison amanda amelia amy andrea angela anita ann anna anne annie audrey barbara beatrice becky
  beth betty beverly bonnie brenda bridget camilla carla carmen carol caroline carolyn catherine cathy charlotte cheryl
  christina christine cindy claire clara claudia connie cynthia daisy deborah debra denise diana diane donna doris dorothy
  edith eleanor elena elizabeth ellen emily emma erica esther eva evelyn fatima fiona florence frances gemma georgina
  gertrude gina gloria grace hannah harriet heather heidi helen helena holly ida ingrid irene isabel isabella jacqueline
  jane janet janice jean jennifer jenny jessica jill joan joanna josephine joyce judith judy julia julie karen kate
  katherine kathleen kathryn katie kimberly laura lauren linda lisa liz lois lorraine louise lucy lydia madeleine maggie
  margaret maria marie marilyn marjorie martha mary matilda maureen megan melissa michelle mildred miriam molly monica
  nancy natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope phoebe
  phyllis priscilla rachel rebecca regina rita rosa rose rosemary ruth sally samantha sandra sara sarah sheila sonia
  sophia sophie stella stephanie susan suzanne sylvia tamara tara teresa theresa tina tracey ursula valerie vanessa
  vera veronica victoria virginia vivian wendy yvonne zoe
`);

export const maleNames = words(`
  aaron abdul abdullah abraham adam adrian ahmed alan albert alexander alfred ali allan allen andrew anthony antonio
  arnold arthur barry ben benjamin bernard bill bob boris brad bradley brendan brian bruce bryan calvin carl carlos
  cecil charles christopher clarence clifford clive colin craig curtis cyril damian daniel darren dave david dean
  declan dennis derek diego dominic donald douglas duncan dwight earl edgar edmund edward edwin eric ernest eugene
  fernando francisco frank franklin fred frederick gareth gary gavin geoffrey george gerald gerard gilbert glenn gordon
  graham greg gregory gustav guy hamid harold harry hassan hector henry herbert horace howard hugh hugo hussein ian
  ibrahim isaac ivan ivor jack jacob jake james jason javier jeff jeffrey jeremy jerome jim joe joel john jonathan jose
  joseph joshua juan julian keith ken kenneth kevin karl larry laurence lawrence leo leon leonard leroy lewis liam
  lionel louis luke malcolm manuel marcus mario mark martin marvin matthew maurice max melvin michael miguel mike milton
  mohamed mohammad mohammed moses muhammad nathan nathaniel neil nicholas nigel noel norman oliver oscar osama otto
  owen patrick paul pedro percy peter phil philip phillip rafael ralph ramon raymond reginald ricardo richard rick rob
  robert roberto rodney roger roland ronald rory roy rupert russell samuel scott sean sebastian sergei seth simon
  spencer stanley stephen steve steven stuart ted terence theodore thomas timothy todd tom tony trevor vernon victor
  vincent vladimir walter warren wayne wilfred william winston yusuf zachary
`);
