<#-- Sets up one-time codes. Keycloak's own body names no field by its label. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<#assign byHand = (mode!"") = "manual">

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section = "header">
${msg("loginTotpTitle")}
<#elseif section = "form">
<ol id="kc-totp-settings" class="steps">
<li>
<p>${msg("loginTotpStep1")}</p>
<ul>
<#list totp.supportedApplications as app>
<li>${msg(app)}</li>
</#list>
</ul>
</li>
<#if byHand>
<li>
<p>${msg("loginTotpManualStep2")}</p>
<p><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p>
<p><a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
</li>
<li>
<p>${msg("loginTotpManualStep3")}</p>
<ul>
<li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
<li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
<li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
<#if totp.policy.type = "totp">
<li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
<#else>
<li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li>
</#if>
</ul>
</li>
<#else>
<li>
<p>${msg("loginTotpStep2")}</p>
<p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpScanBarcode")}"></p>
<p><a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
</li>
</#if>
<li>
<p>${msg("loginTotpStep3")}</p>
<p>${msg("loginTotpStep3DeviceName")}</p>
</li>
</ol>
<form id="kc-totp-settings-form" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
<input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
<#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
<@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code"/>
<@field.input name="userLabel" label=msg("loginTotpDeviceName")/>
<@passwordCommons.logoutOtherSessions/>
<@buttons.actionGroup>
<@buttons.button id="saveTOTPBtn" label="doSubmit"/>
<#if isAppInitiatedAction??>
<@buttons.button id="cancelTOTPBtn" name="cancel-aia" label="doCancel" type="secondary" value="true"/>
</#if>
</@buttons.actionGroup>
</form>
</#if>
</@layout.registrationLayout>
