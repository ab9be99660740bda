package io.qingliu.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final int AT_ONCE = 3;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Integer> taken = new ArrayList<>();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void handsOverInTheOrderInWhichThingsCame() {
        var order = new InOrder<Integer, Integer>(workers, AT_ONCE, InOrderTest::slowWhereEven, taken::add);

        IntStream.range(0, 50).forEach(order::give);
        order.finish();

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void worksOnSeveralThingsAtOnce() {
        var together = new CyclicBarrier(AT_ONCE); // opens only when so many have come
        var order = new InOrder<Integer, Integer>(workers, AT_ONCE, thing -> meet(together, thing), taken::add);

        IntStream.range(0, AT_ONCE).forEach(order::give);
        order.finish();

        assertThat(taken).hasSize(AT_ONCE);
    }

    @Test
    void neverHasMoreUnderWayThanItMay() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var order = new InOrder<Integer, Integer>(
                workers,
                AT_ONCE,
                thing -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    return slowWhereEven(thing);
                },
                made -> {
                    underWay.decrementAndGet();
                    taken.add(made);
                });

        IntStream.range(0, 100).forEach(order::give);
        order.finish();

        assertThat(most.get()).isLessThanOrEqualTo(AT_ONCE);
        assertThat(taken).hasSize(100);
    }

    @Test
    void workOnALargeThingHasNothingBesideIt() {
        var order = new InOrder<Integer, Integer>(
                workers,
                AT_ONCE,
                thing -> {
                    if (thing == 9) {
                        assertThat(taken).as("all that came before").containsExactly(1, 2);
                    }
                    return slowWhereEven(thing);
                },
                taken::add);

        order.give(1);
        order.give(2);
        order.giveAlone(9);
        order.give(3);
        order.finish();

        assertThat(taken).containsExactly(1, 2, 9, 3);
    }

    @Test
    void aFaultOfTheWorkReachesWhoGaveIt() {
        var order = new InOrder<Integer, Integer>(workers, AT_ONCE, thing -> 1 / thing, taken::add);

        order.give(0);

        assertThatThrownBy(order::finish).hasCauseInstanceOf(ArithmeticException.class);
        assertThat(taken).isEmpty();
    }

    private static int slowWhereEven(int thing) {
        try {
            TimeUnit.MILLISECONDS.sleep(thing % 2 == 0 ? 3 : 0);
            return thing;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int meet(CyclicBarrier barrier, int thing) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            return thing;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
