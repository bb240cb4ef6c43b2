// The tables of the bundled meeting. A new table needs its two lines here; a test compares the list
// with the folder.

#include "BundledData.h"

static const unsigned char meeting[] = {
#embed "../../Data/ttmlm-2013/meeting.csv"
};
static const unsigned char regional_groups[] = {
#embed "../../Data/ttmlm-2013/regional_groups.csv"
};
static const unsigned char delegations[] = {
#embed "../../Data/ttmlm-2013/delegations.csv"
};
static const unsigned char participants[] = {
#embed "../../Data/ttmlm-2013/participants.csv"
};
static const unsigned char officers[] = {
#embed "../../Data/ttmlm-2013/officers.csv"
};
static const unsigned char themes[] = {
#embed "../../Data/ttmlm-2013/themes.csv"
};
static const unsigned char interventions[] = {
#embed "../../Data/ttmlm-2013/interventions.csv"
};
static const unsigned char proceedings[] = {
#embed "../../Data/ttmlm-2013/proceedings.csv"
};
static const unsigned char topics[] = {
#embed "../../Data/ttmlm-2013/topics.csv"
};
static const unsigned char instruments[] = {
#embed "../../Data/ttmlm-2013/instruments.csv"
};
static const unsigned char bodies[] = {
#embed "../../Data/ttmlm-2013/bodies.csv"
};
static const unsigned char points[] = {
#embed "../../Data/ttmlm-2013/points.csv"
};
static const unsigned char conclusions[] = {
#embed "../../Data/ttmlm-2013/conclusions.csv"
};
static const unsigned char traces[] = {
#embed "../../Data/ttmlm-2013/traces.csv"
};
static const unsigned char documents[] = {
#embed "../../Data/ttmlm-2013/documents.csv"
};
static const unsigned char provisions[] = {
#embed "../../Data/ttmlm-2013/provisions.csv"
};
static const unsigned char facts[] = {
#embed "../../Data/ttmlm-2013/facts.csv"
};
static const unsigned char discrepancies[] = {
#embed "../../Data/ttmlm-2013/discrepancies.csv"
};

#define FILE_OF(table) {#table ".csv", table, sizeof table}

static const struct bundled_file files[] = {
    FILE_OF(meeting),
    FILE_OF(regional_groups),
    FILE_OF(delegations),
    FILE_OF(participants),
    FILE_OF(officers),
    FILE_OF(themes),
    FILE_OF(interventions),
    FILE_OF(proceedings),
    FILE_OF(topics),
    FILE_OF(instruments),
    FILE_OF(bodies),
    FILE_OF(points),
    FILE_OF(conclusions),
    FILE_OF(traces),
    FILE_OF(documents),
    FILE_OF(provisions),
    FILE_OF(facts),
    FILE_OF(discrepancies),
};

size_t bundled_file_count(void) { return sizeof files / sizeof files[0]; }

struct bundled_file bundled_file(size_t index) { return files[index]; }
