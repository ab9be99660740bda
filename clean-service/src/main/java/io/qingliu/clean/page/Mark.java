package io.qingliu.clean.page;

import io.qingliu.clean.text.Span;

/** A step's word that a stretch of the page is this. */
public record Mark(Span span, Role role) {}
