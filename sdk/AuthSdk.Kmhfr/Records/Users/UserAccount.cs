using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>An account.</summary>
/// <remarks>What an account is made with besides, such as its password, is not documented: put it into <see cref="AdditionalData"/>.</remarks>
public record UserAccount
{
    /// <summary>The number of the account.</summary>
    public int? Id { get; init; }

    /// <summary>The e-mail address, which is the user name of the password grant.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Further names.</summary>
    public string? OtherNames { get; init; }

    /// <summary>How to address the person.</summary>
    public string? ShortName { get; init; }

    /// <summary>The whole name.</summary>
    public string? FullName { get; init; }

    /// <summary>The number of the employee.</summary>
    public string? EmployeeNumber { get; init; }

    /// <summary>The id of the job title.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Whether the account may use the administration site.</summary>
    public bool? IsStaff { get; init; }

    /// <summary>Whether the account is in use.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Whether the account sees the whole country.</summary>
    public bool? IsNational { get; init; }

    /// <summary>Whether the account may do everything.</summary>
    public bool? IsSuperuser { get; init; }

    /// <summary>Whether the password must be changed first.</summary>
    public bool? RequiresPasswordChange { get; init; }

    /// <summary>What the account may do.</summary>
    public IReadOnlyList<string>? AllPermissions { get; init; }

    /// <summary>The id of the county that the account is limited to.</summary>
    public string? County { get; init; }

    /// <summary>The name of that county.</summary>
    public string? CountyName { get; init; }

    /// <summary>The name of the sub-county that the account is limited to.</summary>
    public string? SubCountyName { get; init; }

    /// <summary>The id of the constituency that the account is limited to.</summary>
    public string? Constituency { get; init; }

    /// <summary>The groups. Their shape is not documented, therefore raw JSON.</summary>
    public JsonElement? Groups { get; init; }

    /// <summary>What the groups make of the account. Its shape is not documented, therefore raw JSON.</summary>
    public JsonElement? UserGroups { get; init; }

    /// <summary>The regulator that the person works for. Its shape is not documented, therefore raw JSON.</summary>
    public JsonElement? Regulator { get; init; }

    /// <summary>The counties that the account is limited to, raw JSON.</summary>
    public JsonElement? UserCounties { get; init; }

    /// <summary>The sub-counties that the account is limited to, raw JSON.</summary>
    public JsonElement? UserSubCounties { get; init; }

    /// <summary>The constituencies that the account is limited to, raw JSON.</summary>
    public JsonElement? UserConstituencies { get; init; }

    /// <summary>When the account was last signed in.</summary>
    public DateTimeOffset? LastLogin { get; init; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset? DateJoined { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
