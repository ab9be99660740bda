package io.qingliu.deploy.kibana.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The forms of a chart, by the names that Kibana has for them. */
public enum Series {
    @JsonProperty("bar_stacked")
    BAR_STACKED("bar_stacked"),
    @JsonProperty("bar_horizontal")
    BAR_HORIZONTAL("bar_horizontal"),
    @JsonProperty("bar_horizontal_stacked")
    BAR_HORIZONTAL_STACKED("bar_horizontal_stacked"),
    @JsonProperty("bar_percentage_stacked")
    BAR_PERCENTAGE_STACKED("bar_percentage_stacked"),
    @JsonProperty("line")
    LINE("line");

    private final String code;

    Series(String code) {
        this.code = code;
    }

    /** As Kibana writes it. */
    public String code() {
        return code;
    }
}
