package io.qingliu.clean.step.figures;

import io.qingliu.clean.step.numbers.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number and the unit behind it, where there is one.
 *
 * @param start where its sign or its 百分之 begins, else its number
 * @param value in the unit
 */
record Amount(int start, int end, Numeral numeral, Optional<Unit> unit, BigDecimal value, boolean approximate) {
    /** Together with a smaller amount right behind it: 2小时45分钟. */
    Amount and(Amount smaller) {
        return new Amount(
                start, smaller.end, numeral, unit, value.add(smaller.value), approximate || smaller.approximate);
    }

    /** The number alone as one of another's unit: 3 of 3至5万元 is 30000. */
    BigDecimal inUnitOf(Amount other, Unit unit) {
        boolean inherits = numeral.scale().compareTo(BigDecimal.ONE) == 0
                && numeral.value().compareTo(other.numeral.coefficient()) < 0;
        return unit.value(inherits ? numeral.value().multiply(other.numeral.scale()) : numeral.value());
    }
}
