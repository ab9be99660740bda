package io.qingliu.clean.step.organizations;

/** How a name goes on: 清河县公安局 + 刑侦大队 is one name, 清河钢铁有限公司 + 水库管理处 are two. */
enum Rank {
    /** Ends with this word, but for a branch: 有限公司. */
    CLOSED,
    /** May have parts with names of their own: 公安局, 大学. */
    OPEN,
    /** Like those, and companies of its own wherever they are: 集团, 中车. */
    GROUP,
    /** Is such a part wherever it stands behind a body, also where a place comes between: 支行, 大队. */
    BRANCH
}
