package io.qingliu.clean.step.organizations;

/** What has to stand before the word that ends a name, so that it is one. */
enum Need {
    /** Anything: what has a legal form, 有限公司, is registered under a name. */
    TEXT,
    /** A seat or a proper name: 清河中学, 育才中学. */
    NAME,
    /** A proper name, or a seat and more: 清河县供水公司, but not 清河公司, which is any company there. */
    MORE,
    /** A seat: 县公安局. */
    SEAT,
    /** A seat and what it is for: 区招商办. */
    FUNCTION,
    /** A proper name of two or three characters: 东吴证券. */
    BRAND,
    /** The same, set off by signs on both sides, since the word is a usual one: 当升科技：. */
    LABEL,
    /** A number behind the name of an army: 八路军120师. */
    NUMBER,
    /** A body right before, whose part it is: 民政部养老服务司. */
    PART,
    /** Nothing makes it one: 上市公司. */
    NEVER
}
