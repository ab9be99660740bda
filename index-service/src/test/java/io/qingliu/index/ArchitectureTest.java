package io.qingliu.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("architecture")
class ArchitectureTest {
    // The folder of our classes and nothing else: to look through every jar takes long.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(IndexArticles.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theLoopIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage("..outcome..", "..article..", "..bulk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.apache.kafka..",
                        "co.elastic..",
                        "org.elasticsearch..",
                        "io.micrometer..",
                        "io.opentelemetry..")
                .because("what becomes of a record is decided without a server")
                .check(CLASSES);
    }

    @Test
    void onlyTheClusterKnowsElasticsearchAndOnlyTheRecordsKnowKafka() {
        noClasses()
                .that()
                .resideInAPackage("..record..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye..")
                .check(CLASSES);
    }

    @Test
    void noPackagesNeedEachOther() {
        slices().matching("io.qingliu.index.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhetherItHasNulls() {
        var unmarked = CLASSES.stream()
                .map(found -> found.getPackage())
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);

        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothingIsOpenForInheritanceButWhatTheContainerWraps() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
