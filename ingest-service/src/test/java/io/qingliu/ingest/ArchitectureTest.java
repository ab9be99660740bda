package io.qingliu.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("architecture")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.qingliu.ingest");

    @Test
    void theDecisionKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..address..",
                        "..charset..",
                        "..page..",
                        "..time..",
                        "..delivery..",
                        "..intake..",
                        "..raw..",
                        "..message..",
                        "..body..",
                        "..warc..",
                        "..access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.opentelemetry..",
                        "io.micrometer..",
                        "jakarta..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile..",
                        "org.jboss..")
                .because("what becomes of a page is plain Java that a plain JUnit test can run")
                .check(CLASSES);
    }

    @Test
    void onlyReadingAndWritingKnowsJson() {
        noClasses()
                .that()
                .resideInAnyPackage("..address..", "..charset..", "..page..", "..time..", "..intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void kafkaKnowsNothingOfHttp() {
        noClasses()
                .that()
                .resideInAPackage("..kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ingest.http..", "jakarta.ws..")
                .check(CLASSES);
    }

    @Test
    void packagesDependInOneDirection() {
        slices().matching("io.qingliu.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = CLASSES.getDefaultPackage().getSubpackagesInTree().stream()
                .filter(each -> each.getName().startsWith("io.qingliu.ingest")
                        && !each.getClasses().isEmpty())
                .toList();

        assertThat(packages).isNotEmpty().allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void timeComesInThroughConstructors() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessTheContainerNeedsThem() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .resideInAnyPackage(
                        "..address..",
                        "..charset..",
                        "..page..",
                        "..time..",
                        "..delivery..",
                        "..intake..",
                        "..raw..",
                        "..message..")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(CLASSES);
    }
}
