// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufschema.h"

#include "protobufwire.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

enum class Content : std::uint8_t { Varint, Double, Text, Message, Varints, Doubles };

struct Field
{
    ProtobufType in;
    std::uint32_t number;
    Content content;
    ProtobufType type = ProtobufType::LabelPair; // of a Message
};

using T = ProtobufType;
using C = Content;

constexpr std::array fields = {
    Field{T::LabelPair, 1, C::Text},
    Field{T::LabelPair, 2, C::Text},
    Field{T::Timestamp, 1, C::Varint},
    Field{T::Timestamp, 2, C::Varint},
    Field{T::Exemplar, 1, C::Message, T::LabelPair},
    Field{T::Exemplar, 2, C::Double},
    Field{T::Exemplar, 3, C::Message, T::Timestamp},
    Field{T::Value, 1, C::Double},
    Field{T::Counter, 1, C::Double},
    Field{T::Counter, 2, C::Message, T::Exemplar},
    Field{T::Counter, 3, C::Message, T::Timestamp},
    Field{T::Quantile, 1, C::Double},
    Field{T::Quantile, 2, C::Double},
    Field{T::Summary, 1, C::Varint},
    Field{T::Summary, 2, C::Double},
    Field{T::Summary, 3, C::Message, T::Quantile},
    Field{T::Summary, 4, C::Message, T::Timestamp},
    Field{T::Bucket, 1, C::Varint},
    Field{T::Bucket, 2, C::Double},
    Field{T::Bucket, 3, C::Message, T::Exemplar},
    Field{T::Bucket, 4, C::Double},
    Field{T::BucketSpan, 1, C::Varint},
    Field{T::BucketSpan, 2, C::Varint},
    Field{T::Histogram, 1, C::Varint},
    Field{T::Histogram, 2, C::Double},
    Field{T::Histogram, 3, C::Message, T::Bucket},
    Field{T::Histogram, 4, C::Double},
    Field{T::Histogram, 5, C::Varint},
    Field{T::Histogram, 6, C::Double},
    Field{T::Histogram, 7, C::Varint},
    Field{T::Histogram, 8, C::Double},
    Field{T::Histogram, 9, C::Message, T::BucketSpan},
    Field{T::Histogram, 10, C::Varints},
    Field{T::Histogram, 11, C::Doubles},
    Field{T::Histogram, 12, C::Message, T::BucketSpan},
    Field{T::Histogram, 13, C::Varints},
    Field{T::Histogram, 14, C::Doubles},
    Field{T::Histogram, 15, C::Message, T::Timestamp},
    Field{T::Histogram, 16, C::Message, T::Exemplar},
};

// Elements may be packed into one field.
bool arePacked(ProtobufMessage &message, Content content)
{
    ProtobufMessage packed(message.bytes());
    while (!packed.atEnd() && !packed.failed()) {
        if (content == Content::Varints)
            packed.rawVarint();
        else
            packed.rawDouble();
    }
    return !packed.failed();
}

bool takeField(ProtobufMessage &message, const Field &field)
{
    switch (field.content) {
    case Content::Varints:
    case Content::Doubles:
        if (message.is(ProtobufMessage::Bytes))
            return arePacked(message, field.content);
        break;
    case Content::Message:
        return isWellFormed(message.bytes(), field.type);
    case Content::Text:
        message.bytes();
        return true;
    default:
        break;
    }
    if (field.content == Content::Varint || field.content == Content::Varints)
        message.varint();
    else
        message.fixed64();
    return true;
}

} // namespace

bool isWellFormed(std::string_view bytes, ProtobufType type)
{
    ProtobufMessage message(bytes);
    while (message.next()) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field &row) {
            return row.in == type && row.number == message.field();
        });
        if (field != fields.end() && !takeField(message, *field))
            return false;
    }
    return !message.failed();
}

} // namespace vigie
