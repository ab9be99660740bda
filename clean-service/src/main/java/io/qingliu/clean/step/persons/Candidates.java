package io.qingliu.clean.step.persons;

/** Takes what may be a name and begins where somebody looks. */
interface Candidates {
    /**
     * Another stretch that may be a name.
     *
     * @param end where it ends
     * @param likeness how much it looks like one, in decibans, whatever stands around it
     */
    void offer(int end, int likeness);
}
