/** Family names that stand first in Chinese, Korean and Vietnamese names as English papers write them; lower case. */
export const familyFirst: ReadonlySet<string> = new Set(
  `ai an bai bao bi bian cai cao cen chai chang chao che chen cheng chi chiang choi chon chu cui dai dang deng ding dong dou
  du duan fan fang fei feng fu gan gao ge geng gong gu guan gui guo han hao he hong hou hsu hu hua huang hung hwang ji jia
  jiang jiao jin jing jo ju jung kang ke kim kong ko kuang kung kuo kwak kwon lai lam lan le lee lei leng leung li lian liang
  liao lim lin ling liu long lou lu luo lv ma mao mei meng mi miao min ming mo mok mu nam ngo nguyen ni nie ning niu noh oh ou
  pan pang park pei peng pham phan phung ping pu qi qian qiao qin qiu qu quan rao ren rhee roh rong ruan ryu seo shao shen
  sheng shi shin shu si sim so soh song su sui sun tan tang tao teng tian tiao tong tran trinh truong tsai tsang tu vo vu wan
  wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yeo yi yim yin ying yoo yoon
  you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo`.split(/\s+/),
);

/** Words that part names of one family: no name beside them is a misspelling of its neighbour. */
export const kinship: ReadonlySet<string> = new Set(
  `father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin twin grandson
  granddaughter grandfather grandmother stepson stepdaughter sibling siblings heir late namesake parents children`.split(
    /\s+/,
  ),
);

/** Ends of a name that tell father from son. */
export const generations: ReadonlySet<string> = new Set(["jr", "junior", "sr", "senior", "ii", "iii", "iv"]);
