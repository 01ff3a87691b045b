using System.Globalization;
using AuthSdk.Kmhfr;

namespace AuthSdk.Samples.KmhfrExport;

/// <summary>Writes the facilities of a county into a file.</summary>
internal sealed class CountyExport(IKmhfrApi registry)
{
    /// <summary>What is asked for: the wire names of the fields that are written, and the one that is checked.</summary>
    private static readonly string[] Fields =
    [
        "code", "name", "facility_type_name", "keph_level_name", "owner_name", "operation_status_name", "county", "county_name", "constituency_name",
        "sub_county_name", "ward_name", "beds", "cots", "lat", "long",
    ];

    private static readonly string[] Columns =
    [
        "code", "name", "type", "level", "owner", "status", "county", "constituency", "sub_county", "ward", "beds", "cots", "latitude", "longitude",
    ];

    /// <summary>Finds a county by its name or number. There are 47, so that they are read and compared here.</summary>
    public async Task<County?> FindCountyAsync(string nameOrNumber, CancellationToken cancellationToken)
    {
        await foreach (var county in KmhfrPages.ReadAllAsync(registry.ListCountiesAsync, new CountyQuery(), cancellationToken: cancellationToken))
        {
            if (string.Equals(county.Name, nameOrNumber, StringComparison.OrdinalIgnoreCase) || Text(county.Code) == nameOrNumber)
            {
                return county;
            }
        }

        return null;
    }

    /// <returns>How many facilities were written, and how many came that belong to other counties.</returns>
    public async Task<(int Written, int Foreign)> RunAsync(
        County county, string path, int pageSize, IProgress<PageProgress> progress, CancellationToken cancellationToken)
    {
        await using var file = new CsvFile(path);
        await file.WriteAsync(Columns, cancellationToken);
        var (written, foreign) = (0, 0);
        var query = new FacilityMaterialQuery { Counties = [county.Id!], Ordering = FacilityOrderings.Code, PageSize = pageSize, Fields = Fields };
        var rows = KmhfrPages.ReadAllAsync(registry.ListFacilityMaterialAsync, query, progress: progress, cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            // One of the published server versions ignores filters and returns every row.
            if (row.County != county.Id)
            {
                foreign++;
                continue;
            }

            await file.WriteAsync(Values(row), cancellationToken);
            written++;
        }

        await file.CompleteAsync();
        return (written, foreign);
    }

    private static string?[] Values(FacilityMaterialRow row) =>
    [
        Text(row.Code), row.Name, row.FacilityTypeName, row.KephLevelName, row.OwnerName, row.OperationStatusName, row.CountyName,
        row.ConstituencyName, row.SubCountyName, row.WardName, Text(row.Beds), Text(row.Cots), row.Latitude, row.Longitude,
    ];

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
