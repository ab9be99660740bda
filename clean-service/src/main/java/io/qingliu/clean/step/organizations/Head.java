package io.qingliu.clean.step.organizations;

/** The last word of what may be a name, such as 有限公司. */
record Head(int start, int end, Need need, Rank rank) {}
